package vn.chophien.shared;

/**
 * Which slice of a list is wanted.
 *
 * @param page 1-based
 * @param size rows a page
 */
public record Paging(int page, int size) {

    /** Deeper pages are refused: nobody reads them, and each costs the database the rows before it. */
    public static final int LAST_PAGE = 1_000;

    public static final int LARGEST_SIZE = 100;

    public Paging {
        if (page < 1 || page > LAST_PAGE) {
            throw InvalidInput.of("page", "Số trang phải từ 1 đến " + LAST_PAGE + ".");
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw InvalidInput.of("size", "Mỗi trang có từ 1 đến " + LARGEST_SIZE + " mục.");
        }
    }

    public int offset() {
        return (page - 1) * size;
    }
}
