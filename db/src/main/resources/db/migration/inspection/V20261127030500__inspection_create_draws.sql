-- How risk becomes weight. Published; a draw keeps the points that held on its day.
CREATE TABLE inspection_rule (
    code        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    title       VARCHAR(160) NOT NULL,
    points      INT          NOT NULL,
    most        INT          NOT NULL,          -- counted so many times at most
    position    INT          NOT NULL,
    sample_data BOOLEAN      NOT NULL,
    CONSTRAINT rule_adds_weight CHECK (points >= 0 AND points <= 1000 AND most >= 1 AND most <= 20)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO inspection_rule (code, title, points, most, position, sample_data) VALUES
    ('BASE', 'Mỗi lô đang bán', 10, 1, 1, TRUE),
    ('COMPLAINT', 'Khiếu nại về cùng mặt hàng trong 12 tháng', 20, 3, 2, TRUE),
    ('RECALL', 'Người bán từng có lô bị thu hồi trong 24 tháng', 30, 2, 3, TRUE),
    ('INTERVAL', 'Thu hoạch sát ngày cách ly, dư không quá 3 ngày', 20, 2, 4, TRUE),
    ('LATE', 'Dòng nhật ký ghi muộn hơn 7 ngày', 5, 4, 5, TRUE),
    ('FIRST', 'Một trong ba lô đầu của người bán', 10, 1, 6, TRUE),
    ('SOLD', 'Đã bán từ một nửa lô trở lên', 10, 1, 7, TRUE),
    ('SCAN', 'Lượt quét tem lạ hoặc tem đã bỏ trong 7 ngày', 5, 4, 8, TRUE);

-- A draw as it was announced: everything that decides it but the seed, which did not exist yet. Only ever added to.
CREATE TABLE inspection_draw (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id    CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    token        CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title        VARCHAR(160) NOT NULL,
    made_from    DATE         NOT NULL,
    made_to      DATE         NOT NULL,
    picks        INT          NOT NULL,
    lots         INT          NOT NULL,
    announcement MEDIUMTEXT   CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the exact text that was hashed
    list_hash    BINARY(32)   NOT NULL,
    announced_at DATETIME(3)  NOT NULL,
    announced_by VARCHAR(120) NOT NULL,
    reveal_on    DATE         NOT NULL,         -- drawn lots are named to everybody on this day at the latest
    CONSTRAINT draw_is_announced_once UNIQUE (client_id),
    CONSTRAINT draw_has_one_token UNIQUE (token)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE inspection_draw_lot (
    draw_id BIGINT NOT NULL,
    lot_id  BIGINT NOT NULL,
    weight  INT    NOT NULL,
    PRIMARY KEY (draw_id, lot_id),
    CONSTRAINT lot_of_draw FOREIGN KEY (draw_id) REFERENCES inspection_draw (id),
    CONSTRAINT draw_over_lot FOREIGN KEY (lot_id) REFERENCES lot (id)
);

-- Why a lot has its weight.
CREATE TABLE inspection_reason (
    draw_id BIGINT      NOT NULL,
    lot_id  BIGINT      NOT NULL,
    code    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    times   INT         NOT NULL,
    points  INT         NOT NULL,               -- in all
    PRIMARY KEY (draw_id, lot_id, code),
    CONSTRAINT reason_of_lot FOREIGN KEY (draw_id, lot_id) REFERENCES inspection_draw_lot (draw_id, lot_id)
);

-- Who goes there; may change until the visit.
CREATE TABLE inspection_assignment (
    draw_id     BIGINT       NOT NULL,
    lot_id      BIGINT       NOT NULL,
    inspector   VARCHAR(120) NOT NULL,
    assigned_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (draw_id, lot_id),
    CONSTRAINT assignment_of_lot FOREIGN KEY (draw_id, lot_id) REFERENCES inspection_draw_lot (draw_id, lot_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The visit that a drawn lot had.
CREATE TABLE inspection_visit (
    draw_id   BIGINT NOT NULL,
    lot_id    BIGINT NOT NULL,
    sample_id BIGINT NOT NULL,
    PRIMARY KEY (draw_id, lot_id),
    CONSTRAINT visit_is_one_sample UNIQUE (sample_id),
    CONSTRAINT visit_of_lot FOREIGN KEY (draw_id, lot_id) REFERENCES inspection_draw_lot (draw_id, lot_id),
    CONSTRAINT visit_took_sample FOREIGN KEY (sample_id) REFERENCES lot_sample (id)
);

CREATE TRIGGER inspection_draw_waits_for_seal AFTER INSERT ON inspection_draw FOR EACH ROW
    INSERT INTO log_pending (kind, source_id) VALUES ('DRAW', NEW.id);
CREATE TRIGGER inspection_draw_stays AFTER UPDATE ON inspection_draw FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Draws are only ever added';
CREATE TRIGGER inspection_draw_remains BEFORE DELETE ON inspection_draw FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Draws are only ever added';
