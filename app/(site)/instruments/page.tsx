import { pageMetadata } from '@/app/_content/page-metadata';
import { StructuredData } from '@/app/_content/structured-data';
import { PageHead } from '@/components/frame/page-head';
import { InstrumentCard } from '@/components/instrument/instrument-card';
import { listInstruments, readInstrument, readSite } from '@/lib/content';

export const metadata = pageMetadata({
  kind: 'page',
  path: '/instruments/',
  title: 'Instruments',
  description:
    'Models of how rare earths are parted, used and won back: set their parameters and see what follows. Ranges, sources and limits are told.',
});

export default function InstrumentsPage() {
  return (
    <div className="page">
      <StructuredData kind="page" id="instruments" />
      <PageHead
        title="Instruments"
        standfirst="Models to try things out with. Each says what can be set, where its ranges come from, what it assumes and what it leaves out. The values that you set stand in the address, so that you can share them."
      />
      <ul className="instrument-cards">
        {listInstruments(readSite()).map((id) => (
          <li key={id}>
            <InstrumentCard {...readInstrument(id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
