-- The sealed log (RFC 9162). A leaf's body is the exact bytes that were hashed; nothing is ever written out again from
-- columns to be verified. The server's database user may add to these tables and read them; the triggers below are a
-- seat belt for everybody else. What proves anything are the checkpoints that others hold.
CREATE TABLE log_subject (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    object_id BIGINT      NOT NULL,
    name      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- public: lot/<token>, season/<random>
    CONSTRAINT subject_is_one_object UNIQUE (kind, object_id),
    CONSTRAINT subject_has_one_name UNIQUE (name)
);

CREATE TABLE log_leaf (
    idx        BIGINT      NOT NULL PRIMARY KEY,
    leaf_hash  BINARY(32)  NOT NULL,
    subject_id BIGINT      NOT NULL,
    seq        BIGINT      NOT NULL,
    kind       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id  BIGINT      NOT NULL,
    body       MEDIUMBLOB  NOT NULL,
    sealed_at  DATETIME(3) NOT NULL,
    CONSTRAINT leaf_is_one UNIQUE (leaf_hash),
    CONSTRAINT leaf_has_its_place UNIQUE (subject_id, seq),
    CONSTRAINT record_is_sealed_once UNIQUE (kind, source_id),
    CONSTRAINT leaf_of_subject FOREIGN KEY (subject_id) REFERENCES log_subject (id),
    KEY leaf_by_time (sealed_at)
);

-- Full nodes above the leaves; they never change.
CREATE TABLE log_node (
    level TINYINT    NOT NULL,
    idx   BIGINT     NOT NULL,
    hash  BINARY(32) NOT NULL,
    PRIMARY KEY (level, idx)
);

CREATE TABLE log_checkpoint (
    size       BIGINT        NOT NULL PRIMARY KEY,
    note       VARCHAR(2000) NOT NULL,
    created_at DATETIME(3)   NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The one row that whoever seals holds: it always exists, so two nodes cannot both find nothing to lock.
CREATE TABLE log_head (
    id     TINYINT      NOT NULL PRIMARY KEY,
    size   BIGINT       NOT NULL,
    origin VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL, -- set by the first sealing, then fixed
    CONSTRAINT head_is_one CHECK (id = 1)
);
INSERT INTO log_head (id, size) VALUES (1, 0);

-- What a leaf only commits to. Deleting a row takes the personal data away and leaves the seal whole.
CREATE TABLE log_private (
    kind      VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id BIGINT        NOT NULL,
    salt      BINARY(16)    NOT NULL,
    body      VARCHAR(4000) NOT NULL,
    PRIMARY KEY (kind, source_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Records that wait for their seal. The triggers write them in the transaction of the record itself, whoever adds it, so
-- that no crash and no forgotten call leaves a record without a seal.
CREATE TABLE log_pending (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    source_id BIGINT      NOT NULL,
    CONSTRAINT record_waits_once UNIQUE (kind, source_id)
);

INSERT INTO log_pending (kind, source_id) SELECT 'DIARY', id FROM diary_entry ORDER BY id;
INSERT INTO log_pending (kind, source_id) SELECT 'LOT_STEP', id FROM lot_step ORDER BY id;
INSERT INTO log_pending (kind, source_id) SELECT 'LOT_TEST', id FROM lot_test ORDER BY id;

CREATE TRIGGER diary_entry_waits_for_seal AFTER INSERT ON diary_entry FOR EACH ROW
    INSERT INTO log_pending (kind, source_id) VALUES ('DIARY', NEW.id);
CREATE TRIGGER lot_step_waits_for_seal AFTER INSERT ON lot_step FOR EACH ROW
    INSERT INTO log_pending (kind, source_id) VALUES ('LOT_STEP', NEW.id);
CREATE TRIGGER lot_test_waits_for_seal AFTER INSERT ON lot_test FOR EACH ROW
    INSERT INTO log_pending (kind, source_id) VALUES ('LOT_TEST', NEW.id);

-- After and not before: with a trigger before updates MariaDB 11.4 takes a column for null in INSERT ... SELECT.
CREATE TRIGGER log_leaf_stays AFTER UPDATE ON log_leaf FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER log_leaf_remains BEFORE DELETE ON log_leaf FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER log_node_stays AFTER UPDATE ON log_node FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER log_node_remains BEFORE DELETE ON log_node FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER log_checkpoint_stays AFTER UPDATE ON log_checkpoint FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER log_checkpoint_remains BEFORE DELETE ON log_checkpoint FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER log_subject_stays AFTER UPDATE ON log_subject FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER log_subject_remains BEFORE DELETE ON log_subject FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The log is append-only';
CREATE TRIGGER lot_step_stays AFTER UPDATE ON lot_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Steps of a lot are only ever added';
CREATE TRIGGER lot_step_remains BEFORE DELETE ON lot_step FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Steps of a lot are only ever added';
