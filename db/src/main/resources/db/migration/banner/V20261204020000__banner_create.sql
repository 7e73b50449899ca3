-- What staff tell all readers at the top of the pages, from when until when.
CREATE TABLE banner (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    form_key     CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of the form, so that a double press is one banner
    kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    vietnamese   VARCHAR(300) NOT NULL,
    english      VARCHAR(300) NULL,
    link         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,     -- a path inside the market
    on_shop      BOOLEAN      NOT NULL,
    on_sellers   BOOLEAN      NOT NULL,
    on_staff     BOOLEAN      NOT NULL,
    shown_from   DATETIME(3)  NOT NULL,
    shown_until  DATETIME(3)  NOT NULL,                                       -- the first moment at which it is gone
    published_at DATETIME(3)  NULL,                                           -- NULL: a draft
    ended_at     DATETIME(3)  NULL,                                           -- ended before its time
    changed_at   DATETIME(3)  NOT NULL,
    changed_by   VARCHAR(120) NOT NULL,
    version      INT          NOT NULL DEFAULT 1,
    CONSTRAINT banner_of_one_form UNIQUE (form_key),
    CONSTRAINT banner_kind_is_known CHECK (kind IN ('NEWS', 'WARNING', 'OUTAGE')),
    CONSTRAINT banner_is_shown_somewhere CHECK (on_shop OR on_sellers OR on_staff),
    CONSTRAINT banner_begins_before_it_ends CHECK (shown_from < shown_until),
    KEY banner_by_end (shown_until)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
