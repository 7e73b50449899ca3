package vn.chophien.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter or a sheet says, from top to bottom, whatever it is written as.
 *
 * @param title what programs show as its name
 * @param heading of an official letter; null for a sheet without one
 * @param foot a line at the foot of each page, before the page's number
 */
public record Document(
        String title, PageLook look, @Nullable LetterHeading heading, List<Block> blocks, String foot) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
