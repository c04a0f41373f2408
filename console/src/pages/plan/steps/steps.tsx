import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { Plan, PlanStep } from '../plan-query.ts';
import { StepPicture } from './step-picture.tsx';
import { StepTable } from './step-table.tsx';
import styles from './steps.module.css';

/** The steps of a plan, as a picture of what waits for what and as a table. */
export function Steps({
  steps,
  modules,
  onOpen,
}: {
  readonly steps: readonly PlanStep[];
  readonly modules: Plan['modules'];
  readonly onOpen: (id: string) => void;
}) {
  const [shown, setShown] = useState('picture');
  return (
    <Tabs.Root value={shown} onValueChange={setShown}>
      <Tabs.List className={styles.tabs} aria-label="Steps">
        <Tabs.Trigger value="picture">Picture</Tabs.Trigger>
        <Tabs.Trigger value="table">Table</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="picture" tabIndex={-1}>
        <StepPicture steps={steps} modules={modules} onOpen={onOpen} onOpenGroup={() => setShown('table')} />
      </Tabs.Content>
      <Tabs.Content value="table" tabIndex={-1}>
        <StepTable steps={steps} onOpen={onOpen} />
      </Tabs.Content>
    </Tabs.Root>
  );
}
