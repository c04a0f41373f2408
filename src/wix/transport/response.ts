import { hasInexactNumbers, parseExactly } from '../../json/exact-json.ts';
import type { WixAnswer } from './exchange.ts';

/**
 * A `Response` over a body that is already read: `json()` gives the parsed value itself, shared and never to be changed. What is no JSON is
 * no one's business but the transport's: `text()` is empty then. JSON is given once.
 */
export class WixResponse extends Response {
  override readonly json: () => Promise<unknown>;
  override readonly text: () => Promise<string>;
  override readonly clone: () => WixResponse;
  /** What `json()` gives, but its numbers keep their digits. */
  readonly exactJson: () => Promise<unknown>;

  constructor(answer: WixAnswer) {
    const { status, headers } = answer;
    super(null, { status, headers });
    // Node lets go of a `Response` only when it collects the whole heap, and until then of nothing that this one holds.
    let kept: WixAnswer | undefined = answer;
    const peek = (): WixAnswer => {
      if (kept === undefined) throw new TypeError('The body has been read already.');
      return kept;
    };
    const read = (): WixAnswer => {
      const once = peek();
      if (once.json !== undefined) kept = undefined;
      return once;
    };
    this.json = async () => jsonOf(read());
    this.exactJson = async () => exactlyOf(read());
    this.text = async () => {
      const { json } = peek();
      return json === undefined ? '' : JSON.stringify(json);
    };
    this.clone = () => new WixResponse(peek());
  }
}

function jsonOf({ json }: WixAnswer): unknown {
  if (json === undefined) throw new SyntaxError('The body is no JSON.');
  return json;
}

function exactlyOf(answer: WixAnswer): unknown {
  const { json, bytes, keepsRecords } = answer;
  if (keepsRecords || bytes.length === 0) return jsonOf(answer);
  // Numbers are ASCII, whatever stands between them: they are looked for in half of the memory.
  return hasInexactNumbers(bytes.toString('latin1')) ? parseExactly(bytes.toString('utf8'), json) : json;
}
