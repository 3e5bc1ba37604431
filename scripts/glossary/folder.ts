import { fileURLToPath } from 'node:url';

/** Where the theme files are. */
export const GLOSSARY_FOLDER = fileURLToPath(new URL('../../assets/glossary', import.meta.url));
