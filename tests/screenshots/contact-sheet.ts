/** A page that shows every picture of a folder side by side: a section for each scene, a picture for each shot. */
export function contactSheet(files: readonly string[]): string {
  const scenes = new Map<string, string[]>();
  for (const file of files.toSorted()) {
    const [scene = file] = file.split('.');
    scenes.set(scene, [...(scenes.get(scene) ?? []), file]);
  }
  const sections = [...scenes].map(([scene, pictures]) => {
    const figures = pictures.map(
      (file) =>
        `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file
          .slice(scene.length + 1)
          .replace(/\.png$/, '')}</figcaption></figure>`,
    );
    return `<section id="${scene}"><h2>${scene}</h2><div>${figures.join('')}</div></section>`;
  });
  const links = [...scenes.keys()].map((scene) => `<a href="#${scene}">${scene}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title><style>${STYLE}</style>
<nav>${links.join(' ')}</nav>${sections.join('\n')}</html>
`;
}

const STYLE =
  'body{font:14px system-ui;margin:1rem;background:#ddd}nav{columns:12rem;line-height:1.8}nav a{display:block}' +
  'div{display:flex;gap:1rem;overflow-x:auto;align-items:start}figure{margin:0;flex:none}' +
  'img{block-size:26rem;border:1px solid #999}figcaption{text-align:center}';
