-- Which products need a code in use before they are listed, and before a harvest becomes a lot of them. Empty at first:
-- where no row asks for a code, none is needed. Rows end; they are not rewritten.
CREATE TABLE code_requirement (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    category_id BIGINT       NOT NULL,
    kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    crop        VARCHAR(80)  NULL,             -- that the code must be for; null for any
    since       DATE         NOT NULL,
    until       DATE         NULL,             -- last day
    source      VARCHAR(200) NOT NULL,
    CONSTRAINT requirement_of_category FOREIGN KEY (category_id) REFERENCES category (id),
    CONSTRAINT requirement_kind_is_known CHECK (kind IN ('DOMESTIC', 'EXPORT', 'PACKING_HOUSE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
