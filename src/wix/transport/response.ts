import { parseExactly } from '../../exact-json.ts';
import type { WixAnswer } from './exchange.ts';

/**
 * A `Response` over a body that is already read: `json()` gives the parsed value itself, shared and never to be changed. What is no JSON is
 * no one's business but the transport's: `text()` is empty then.
 */
export class WixResponse extends Response {
  override readonly json: () => Promise<unknown>;
  override readonly text: () => Promise<string>;
  override readonly clone: () => WixResponse;
  /** What `json()` gives, but its numbers keep their digits. */
  readonly exactJson: () => Promise<unknown>;

  constructor(answer: WixAnswer) {
    const { status, headers, json, bytes, keepsRecords } = answer;
    super(null, { status, headers });
    this.json = () =>
      json === undefined ? Promise.reject(new SyntaxError('The body is no JSON.')) : Promise.resolve(json);
    this.exactJson = async () => {
      if (keepsRecords || bytes.length === 0) return this.json();
      return parseExactly(bytes.toString('utf8'), json);
    };
    this.text = () => Promise.resolve(json === undefined ? '' : JSON.stringify(json));
    this.clone = () => new WixResponse(answer);
  }
}
