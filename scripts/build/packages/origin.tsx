import type { SiteInfo } from '@/lib/schema/site';

/** Where a package comes from and on what terms it may be passed on. */
export function Origin({ info, address }: { readonly info: SiteInfo; readonly address: string }) {
  return (
    <p className="package-origin">
      From {info.name}, <a href={address}>{address.replace(/^https?:\/\//, '')}</a>, where its figures and models are live. {info.author},{' '}
      <a href={info.license.url}>{info.license.name}</a>; data by the terms of its producers.
    </p>
  );
}
