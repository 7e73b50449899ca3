package vn.chophien.web.desk;

/**
 * One entry of a desk's navigation.
 *
 * @param icon a name that {@code component/icon.jte} knows
 * @param current whether the page in hand lies behind it
 */
public record DeskLink(String href, String text, String icon, boolean current) {}
