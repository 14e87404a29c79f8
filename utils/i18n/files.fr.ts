import type { Message } from '../core/rule';

/* Why a file is refused. */
export const filesFr = {
  fileTooLarge: 'Ce fichier est trop gros : {size} Mo, alors que la limite est de {limit} Mo.',
  fileTooMany: 'Ce fichier contient plus de {limit} éléments, ce qui est plus que ce que l’extension sait tenir.',
  fileUnreadable: 'Ce fichier ne peut pas être lu : il est incomplet, ou d’une autre sorte.',
  fileDeep: 'Ce fichier n’est pas de Prêt à vendre : ses données sont emboîtées sans fin. Rien n’en a été repris.',
  fileOther: 'Ce fichier est d’une autre sorte que celle attendue ici.',
  fileNewer:
    'Ce fichier vient d’une version plus récente de Prêt à vendre (format {version}). Mettez l’extension à jour, puis recommencez.',
  fileWrong: 'Ce fichier contient une donnée qui ne convient pas, à l’endroit « {place} ». Rien n’en a été repris.',
} satisfies Record<string, Message>;
