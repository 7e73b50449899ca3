-- A sheet of products that a seller handed in: its columns are told apart, its lines looked at, then worked through in the
-- background a batch at a time, and perhaps taken back as a whole.
CREATE TABLE product_import (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id   BIGINT       NOT NULL,
    form_key    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- a form that was sent twice
    notice      VARCHAR(300) NULL,               -- what was done to read the file
    head        TEXT         NOT NULL,           -- JSON, the cells of the head
    columns_are VARCHAR(800) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- what each column holds
    status      VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sends       BOOLEAN      NOT NULL DEFAULT FALSE, -- whether new products go to staff at once
    account_id  BIGINT       NOT NULL,
    created_by  VARCHAR(120) NOT NULL,
    created_at  DATETIME(3)  NOT NULL,
    started_at  DATETIME(3)  NULL,
    finished_at DATETIME(3)  NULL,
    undone_at   DATETIME(3)  NULL,
    CONSTRAINT product_import_once UNIQUE (seller_id, form_key),
    CONSTRAINT product_import_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT product_import_status_is_known CHECK (status IN ('READ', 'CHECKED', 'RUNNING', 'DONE', 'UNDONE')),
    KEY product_import_by_status (status, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Its lines; those of one product share a number and stand or fall together.
CREATE TABLE product_import_line (
    import_id  BIGINT        NOT NULL,
    line_no    INT           NOT NULL, -- as whoever opens the file sees it
    cells      MEDIUMTEXT    NOT NULL, -- JSON
    group_no   INT           NOT NULL DEFAULT 0,
    name       VARCHAR(160)  NOT NULL DEFAULT '',
    verdict    VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    words      VARCHAR(1000) NULL,
    state      VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'WAITING',
    product_id BIGINT        NULL,     -- no reference: what is taken back is gone
    PRIMARY KEY (import_id, line_no),
    CONSTRAINT import_line_of_import FOREIGN KEY (import_id) REFERENCES product_import (id),
    CONSTRAINT import_line_verdict_is_known CHECK (verdict IN ('NEW', 'CHANGED', 'SAME', 'WRONG')),
    CONSTRAINT import_line_state_is_known CHECK (state IN ('WAITING', 'DONE', 'FAILED')),
    KEY import_line_by_group (import_id, state, group_no)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What an import made or changed, and what it was before, to take it back.
CREATE TABLE product_import_done (
    import_id  BIGINT     NOT NULL,
    product_id BIGINT     NOT NULL,
    is_new     BOOLEAN    NOT NULL,
    before_is  MEDIUMTEXT NULL, -- JSON; none for a new one
    version    INT        NOT NULL, -- of the product afterwards: it moves with every later change
    sent       BOOLEAN    NOT NULL DEFAULT FALSE, -- to staff, or refused by a rule
    PRIMARY KEY (import_id, product_id),
    CONSTRAINT import_done_of_import FOREIGN KEY (import_id) REFERENCES product_import (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
