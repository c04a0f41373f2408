import { useRef, useState, type SubmitEvent } from 'react';
import { beginSession, type Given } from '../../api/credentials.ts';
import { queryClient } from '../../api/query-client.ts';
import { sessionQuery } from '../../api/session.ts';
import { siteIdOf } from '../../../../src/site-id.ts';
import { Button } from '../../ui/button.tsx';
import { Failure } from '../../ui/failure.tsx';
import { TextField, type FieldWord } from '../../ui/text-field.tsx';
import { forPeople } from './for-people.ts';
import { KINDS, TOKEN_FIELD, type Field, type Kind, type Shape } from './fields.ts';
import { GlanceWords } from './glance-words.tsx';
import { useGlance } from './use-glance.ts';
import styles from './connect.module.css';

const TIDIED = 'Spaces and line breaks around it were taken out.';
const NEEDED: FieldWord = { tone: 'bad', text: 'This is needed.' };

type Shapes = Readonly<Record<string, Shape>>;

/**
 * Takes credentials and opens a session that stands for them. They are in the fields and in what is sent, in nothing else of the page, and the fields
 * of secrets are emptied as it is sent.
 * @param asksToken whether the gateway's own token is asked for
 * @param kinds the kinds of credentials to choose from; none where the token alone opens the gateway's own site
 */
export function ConnectForm({
  asksToken,
  kinds,
}: {
  readonly asksToken: boolean;
  readonly kinds: readonly Kind[];
}) {
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState(kinds[0]);
  const [shapes, setShapes] = useState<Shapes>({});
  const { looking, begin, stop } = useGlance();
  const connecting = useConnecting();
  const fields: readonly Field[] = [
    ...(asksToken ? [TOKEN_FIELD] : []),
    ...(kind === undefined ? [] : KINDS[kind].fields),
  ];

  const take = (field: Field, text: string, wasTidied: boolean): void => {
    const next = { ...shapes, [field.name]: shapeOf(field, text, wasTidied) };
    setShapes(next);
    connecting.forget();
    const isWhole = fields.every(({ name, isOptional = false }) => next[name]?.isGood ?? isOptional);
    if (isWhole && kind !== undefined) begin(() => givenIn(form.current, fields));
    else stop();
  };

  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (connecting.isBusy) return;
    stop();
    const entered = givenIn(form.current, fields);
    const missing = fields.filter(
      ({ name, isOptional = false }) => !isOptional && entered[name] === undefined,
    );
    if (missing.length > 0)
      setShapes({
        ...shapes,
        ...Object.fromEntries(missing.map(({ name }) => [name, { isGood: false, word: NEEDED }])),
      });
    const wrong = missing[0] ?? fields.find(({ name }) => shapes[name]?.word?.tone === 'bad');
    if (wrong !== undefined) {
      focusOn(form.current, wrong);
      return;
    }
    const secrets = fields.filter(({ isSecret = false }) => isSecret);
    for (const { name } of secrets) fieldOf(form.current, name).value = '';
    const emptied = new Set(secrets.map(({ name }) => name));
    setShapes(Object.fromEntries(Object.entries(shapes).filter(([name]) => !emptied.has(name))));
    const hasConnected = await connecting.connect(entered);
    const [first] = secrets;
    if (!hasConnected && first !== undefined) focusOn(form.current, first);
  };

  return (
    <form ref={form} noValidate autoComplete="off" onSubmit={(event) => void submit(event)}>
      {kinds.length > 1 && (
        <fieldset className={styles.kinds}>
          <legend>What do you have?</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="kind"
                checked={one === kind}
                onChange={() => {
                  stop();
                  connecting.forget();
                  setShapes({});
                  setKind(one);
                }}
              />
              {KINDS[one].title}
            </label>
          ))}
        </fieldset>
      )}
      {fields.map((field) => (
        <TextField
          key={field.name}
          {...field}
          word={shapes[field.name]?.word}
          onText={(text, wasTidied) => take(field, text, wasTidied)}
        />
      ))}
      <GlanceWords looking={looking} />
      {connecting.error !== null && <Failure error={connecting.error} />}
      <Button type="submit" kind="main" isBusy={connecting.isBusy}>
        {connecting.isBusy ? 'Connecting…' : 'Connect'}
      </Button>
    </form>
  );
}

/** Opens a session with what it is given, which it does not keep. Who watches the session goes on to its site. */
function useConnecting() {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  const connect = async (given: Given): Promise<boolean> => {
    setIsBusy(true);
    setError(null);
    try {
      const begun = await beginSession(given);
      await queryClient.cancelQueries({ queryKey: sessionQuery.queryKey });
      queryClient.setQueryData(sessionQuery.queryKey, begun);
      return true;
    } catch (failure) {
      setError(forPeople(failure instanceof Error ? failure : new Error(String(failure))));
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, error, connect, forget: () => setError(null) };
}

function shapeOf(field: Field, text: string, wasTidied: boolean): Shape {
  // An empty field says nothing, whatever it is for.
  const shape = text === '' ? { isGood: field.isOptional ?? false } : field.shapeOf(text);
  return wasTidied && text !== '' ? { word: { tone: 'plain', text: TIDIED }, ...shape } : shape;
}

/** What the fields hold at this moment. */
function givenIn(form: HTMLFormElement | null, fields: readonly Field[]): Given {
  return Object.fromEntries(
    fields
      .map(({ name }) => {
        const text = fieldOf(form, name).value;
        return [name, name === 'siteId' ? (siteIdOf(text) ?? text) : text];
      })
      .filter(([, text]) => text !== ''),
  );
}

function focusOn(form: HTMLFormElement | null, { name }: Field): void {
  fieldOf(form, name).focus();
}

function fieldOf(form: HTMLFormElement | null, name: string): HTMLInputElement {
  const field = form?.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement)) throw new Error(`the form has no field ${name}`);
  return field;
}
