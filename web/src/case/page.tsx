import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useCase } from '../api/case.ts';
import { Action } from '../house/action.tsx';
import { Answered } from '../house/answered.tsx';
import { useMedia } from '../house/media.ts';
import { words } from '../words/words.ts';
import { Empty } from './empty.tsx';
import { Figures } from './figures/figures.tsx';
import { Chips } from './filter/chips.tsx';
import { Facets } from './filter/facets.tsx';
import { VIEWS, type View } from './filter/search.ts';
import { SearchBox } from './filter/search-box.tsx';
import { type Searching, useCaseSearch } from './filter/use-search.ts';
import { List } from './list/list.tsx';
import { MapPane } from './map/pane.tsx';
import { SavedSearches } from './saved/saved.tsx';
import { TimelinePane } from './timeline/pane.tsx';

const t = words('case');
const house = words('house');

/** The case as a whole. One search, which lives in the address, narrows all that is seen. */
export function CasePage() {
  return (
    <main className="page case" id="content">
      <Answered query={useCase()}>
        {({ reports, file }) => (reports === 0 ? <Empty file={file} /> : <Whole />)}
      </Answered>
    </main>
  );
}

function Whole() {
  const searching = useCaseSearch();
  const narrow = useMedia('(max-width: 46rem)');
  return (
    <>
      <h1 className="unseen">{house('case')}</h1>
      <Figures filter={searching.filter} />
      <div className="asking">
        <SearchBox {...searching} />
        <Chips {...searching} />
      </div>
      <div className="case-parts">
        <Side {...searching} />
        {narrow ? <One {...searching} /> : <All {...searching} />}
      </div>
    </>
  );
}

/** What narrows the incidents; where there is no room beside the list it opens at a press. */
function Side(searching: Searching) {
  const roomy = useMedia('(min-width: 72rem)');
  const [open, setOpen] = useState(false);
  return (
    <aside className="side" aria-label={t('narrow')}>
      {!roomy && (
        <Action aria-expanded={open} onPress={() => setOpen(!open)}>
          {t('narrow')}
        </Action>
      )}
      {(roomy || open) && (
        <div className="side-facets">
          <SavedSearches {...searching} />
          <Facets {...searching} />
        </div>
      )}
    </aside>
  );
}

function All(searching: Searching) {
  return (
    <>
      <List {...searching} />
      <div className="case-end">
        <MapPane {...searching} />
        <TimelinePane {...searching} />
      </div>
    </>
  );
}

const SHOWN: Readonly<Record<View, (searching: Searching) => ReactNode>> = {
  list: (searching) => <List {...searching} />,
  map: (searching) => <MapPane {...searching} />,
  timeline: (searching) => <TimelinePane {...searching} />,
};

/** On a narrow page one at a time. */
function One(searching: Searching) {
  const { search, change } = searching;
  return (
    <Tabs
      className="tabs"
      selectedKey={search.show ?? 'list'}
      onSelectionChange={(view) => change({ show: view === 'list' ? undefined : (view as View) })}
    >
      <TabList aria-label={t('views')}>
        {VIEWS.map((view) => (
          <Tab key={view} id={view}>
            {t(`view.${view}`)}
          </Tab>
        ))}
      </TabList>
      {VIEWS.map((view) => (
        <TabPanel key={view} id={view}>
          {SHOWN[view](searching)}
        </TabPanel>
      ))}
    </Tabs>
  );
}
