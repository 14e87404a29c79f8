import { useEffect, useState } from 'preact/hooks';

/** The whole screen, given by the browser in a click or a key only. */
export function useFullscreen(): { on: boolean; refused: boolean; toggle(): void } {
  const [on, setOn] = useState(document.fullscreenElement !== null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const onChange = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = () => {
    const done = on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    void done.then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return { on, refused, toggle };
}
