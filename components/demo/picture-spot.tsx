import type { Picture } from '../../utils/core/listing';
import { pictureUrl } from '../../utils/demo/demo-listing';
import { Icon } from '../icon';
import { useText } from '../settings';
import { useSheet } from './sheet';
import { useDemoText } from './texts';
import { TypedText } from './typed-text';

/** Views of one drawing (its `<view>` elements), so that several pictures differ. */
const LOOKS = ['', '#close', '#detail'];
/** What a camera gives, and the form takes. */
const NEW_PICTURE = { width: 1600, height: 1600 };

/** The gallery: drawings of ours stand for the pictures, whose addresses are invented and never loaded. */
export function PictureSpot() {
  const { t } = useText();
  const { t: say, language } = useDemoText();
  const { demo, fields, change, leave, marks } = useSheet();
  const pictures = fields.pictures ?? [];
  const kind = marks.get('pictures');
  const put = (next: Picture[]) => change?.('pictures', next.length ? next : undefined);
  const resize = (next: Picture[]) => {
    leave();
    put(next);
  };
  const size = (index: number, side: 'width' | 'height') => (text: string) => {
    const pixels = Number(text.trim());
    if (!Number.isInteger(pixels) || pixels <= 0) return false;
    put(pictures.map((picture, i) => (i === index ? { ...picture, [side]: pixels } : picture)));
    return true;
  };
  const add = () => {
    const used = new Set(pictures.map(({ url }) => url));
    const index = Array.from({ length: pictures.length + 1 }, (_, i) => i).find(
      (i) => !used.has(pictureUrl(demo.id, i)),
    );
    resize([...pictures, { url: pictureUrl(demo.id, index ?? pictures.length), ...NEW_PICTURE }]);
  };
  return (
    <div class="spot pictures" data-field="pictures" data-kind={kind}>
      {pictures.length === 0 && (
        <p class="spot-empty no-picture">{t('nameValue', { name: t('field_pictures'), value: t('empty') })}</p>
      )}
      <ul class="gallery" data-edited={change !== undefined}>
        {pictures.map(({ url, width, height }, i) => (
          <li key={url}>
            <img
              src={`/demo/${demo.id}.svg${LOOKS[i % LOOKS.length]}`}
              alt={say('pictureAlt', { name: demo.name[language], count: i + 1 })}
              data-small={width !== undefined && width < 1000}
            />
            {change ? (
              <p class="picture-size">
                <TypedText
                  label={say('width', { count: i + 1 })}
                  value={String(width ?? '')}
                  onType={size(i, 'width')}
                  onLeave={leave}
                />
                <span aria-hidden="true">×</span>
                <TypedText
                  label={say('height', { count: i + 1 })}
                  value={String(height ?? '')}
                  onType={size(i, 'height')}
                  onLeave={leave}
                />
                <button type="button" class="take-away" onClick={() => resize(pictures.toSpliced(i, 1))}>
                  <span aria-hidden="true">×</span>
                  <span class="unseen">{say('removePicture', { count: i + 1 })}</span>
                </button>
              </p>
            ) : (
              <p class="picture-size">
                {width} × {height} px
              </p>
            )}
          </li>
        ))}
      </ul>
      {change && (
        <button type="button" class="add" onClick={add}>
          {say('addPicture')}
        </button>
      )}
      {kind && (
        <span class="spot-mark">
          <Icon kind={kind} />
          <span class="unseen">{t(kind)}</span>
        </span>
      )}
    </div>
  );
}
