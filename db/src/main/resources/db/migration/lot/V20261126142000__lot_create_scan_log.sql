-- Openings of lot and unit pages, each for 90 days. Who it was is told only by a hash that nobody can repeat after the
-- day, because its salt is gone; where it was, only when the reader said so.
CREATE TABLE scan (
    id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id        BIGINT      NOT NULL,
    unit_id       BIGINT      NULL,
    at            DATETIME(3) NOT NULL,
    client_hash   BINARY(16)  NOT NULL,
    province_code CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    result        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT scan_result_is_known CHECK (result IN ('LOT', 'UNIT', 'UNKNOWN', 'VOID')),
    KEY scan_by_lot (lot_id, at),
    KEY scan_by_unit (unit_id, at),
    KEY scan_by_time (at)
);

-- Shared by all nodes for one day, then deleted.
CREATE TABLE scan_salt (
    day  DATE          NOT NULL PRIMARY KEY,
    salt VARBINARY(32) NOT NULL
);
