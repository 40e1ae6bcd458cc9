import { useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Window } from '../house/window.tsx';
import { words } from '../words/words.ts';
import { AddFiles } from './add-files.tsx';
import { offer, useOffer } from './offer.ts';
import { PasteText } from './paste-text.tsx';

const t = words('start');

/** Asks what is to be added, and what the reports do not say themselves. What is added stays: hence the question. */
export function AddWindow({ name }: { readonly name: string }) {
  const offered = useOffer();
  const [way, setWay] = useState('files');
  useEffect(() => {
    if (offered !== null) setWay('files');
  }, [offered]);
  if (offered === null) return null;
  const close = () => offer(null);
  return (
    <Window title={t('addTo', { name })} onClose={close}>
      <Tabs className="tabs" selectedKey={way} onSelectionChange={(key) => setWay(String(key))}>
        <TabList aria-label={t('ways')}>
          <Tab id="files">{t('files')}</Tab>
          <Tab id="text">{t('text')}</Tab>
        </TabList>
        <TabPanel id="files">
          <AddFiles chosen={offered} onDone={close} />
        </TabPanel>
        <TabPanel id="text">
          <PasteText onDone={close} />
        </TabPanel>
      </Tabs>
    </Window>
  );
}
