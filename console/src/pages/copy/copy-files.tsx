import { addressOf, type ExportJob } from '../../api/exports.ts';
import { counted, size } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { WideContent } from '../../ui/wide-content.tsx';
import styles from './copy.module.css';

/** The files of the bundle, one by one. */
export function CopyFiles({ copy: { id, files } }: { readonly copy: ExportJob }) {
  return (
    <Panel title="Files">
      <details className={styles.group}>
        <summary>
          {counted(files.length, 'file')}, {size(files.reduce((sum, { bytes }) => sum + bytes, 0))}
        </summary>
        <WideContent label="Files of the bundle">
          <table className={styles.files}>
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Size</th>
                <th scope="col">SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {files.map(({ path, bytes, sha256 }) => (
                <tr key={path}>
                  <th scope="row">
                    <a
                      href={`${addressOf(id)}/files/${path.split('/').map(encodeURIComponent).join('/')}`}
                      download
                    >
                      {path}
                    </a>
                  </th>
                  <td>{size(bytes)}</td>
                  <td>
                    <code title={sha256}>{sha256.slice(0, 16)}…</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideContent>
      </details>
    </Panel>
  );
}
