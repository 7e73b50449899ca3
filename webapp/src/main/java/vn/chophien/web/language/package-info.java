/**
 * The market's second language. Pages are written in Vietnamese; each of their texts is looked up in English where the
 * reader asked for it. What sellers and buyers wrote stays as they wrote it, marked as Vietnamese.
 */
@NullMarked
package vn.chophien.web.language;

import org.jspecify.annotations.NullMarked;
