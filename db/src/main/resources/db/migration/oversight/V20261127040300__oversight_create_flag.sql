-- Something in the books that a person should look at. One row for one thing; it stays dismissed until its facts change,
-- and ends by itself when what was wrong is mended.
CREATE TABLE flag (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- what it is about, within its kind
    facts          VARCHAR(200) NOT NULL,          -- what it was raised on: other facts make it a new question
    sentence       VARCHAR(700) NOT NULL,
    grave          BOOLEAN      NOT NULL,
    seller_id      BIGINT       NOT NULL,
    site_id        BIGINT       NULL,
    season_id      BIGINT       NULL,
    lot_id         BIGINT       NULL,
    version        INT          NOT NULL DEFAULT 1, -- counts the changes of facts
    raised_at      DATETIME(3)  NOT NULL,
    ended_at       DATETIME(3)  NULL,
    dismissed_at   DATETIME(3)  NULL,
    dismissed_by   VARCHAR(120) NULL,
    dismiss_reason VARCHAR(500) NULL,
    CONSTRAINT flag_is_raised_once UNIQUE (kind, subject),
    CONSTRAINT flag_on_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    KEY flag_in_queue (dismissed_at, ended_at, grave, raised_at),
    KEY flag_by_season (season_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Seasons whose diary was looked over as a whole; those from before there were flags come one after another.
CREATE TABLE flag_look (
    season_id BIGINT      NOT NULL PRIMARY KEY,
    looked_at DATETIME(3) NOT NULL,
    CONSTRAINT look_at_season FOREIGN KEY (season_id) REFERENCES season (id)
);
