import type { ColorRole } from '@/lib/figure/figure-data';
import { markColor } from './color';

/** Id of the hatching in a role's color, unique on the page. */
export function getHatchId(prefix: string, role: ColorRole): string {
  return `${prefix}-hatch-${role}`;
}

/** Hatchings for estimated bars, one a color. */
export function Hatches({ prefix, roles }: { readonly prefix: string; readonly roles: readonly ColorRole[] }) {
  const unique = [...new Set(roles)];
  if (unique.length === 0) return null;
  return (
    <defs>
      {unique.map((role) => (
        <pattern key={role} id={getHatchId(prefix, role)} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--card)" />
          <rect width="5" height="5" fill={markColor(role)} fillOpacity="0.22" />
          <rect width="1.6" height="5" fill={markColor(role)} fillOpacity="0.85" />
        </pattern>
      ))}
    </defs>
  );
}

/** Pale hatching laid over an estimated stretch of an area, whatever its color. */
export function VeilPattern({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}-veil`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.1" height="8" fill="var(--card)" fillOpacity="0.45" />
      </pattern>
    </defs>
  );
}
