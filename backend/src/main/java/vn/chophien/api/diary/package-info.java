/** Farm diaries that were kept on a phone without a network. */
@NullMarked
package vn.chophien.api.diary;

import org.jspecify.annotations.NullMarked;
