-- Where buyers come for goods: a seller's points, and the days on which it is there.
CREATE TABLE pickup_point (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id    BIGINT       NOT NULL,
    name         VARCHAR(80)  NOT NULL,
    commune_code CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address_line VARCHAR(160) NOT NULL,
    hours        VARCHAR(120) NULL,
    ended        BOOLEAN      NOT NULL DEFAULT FALSE,
    CONSTRAINT pickup_point_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT pickup_point_in_commune FOREIGN KEY (commune_code) REFERENCES commune (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A time at a point that comes back: every so many days, seven for a weekday, five for a market (phiên). NULL comes once.
CREATE TABLE pickup_slot (
    id         BIGINT   NOT NULL AUTO_INCREMENT PRIMARY KEY,
    point_id   BIGINT   NOT NULL,
    first_day  DATE     NOT NULL,
    every_days SMALLINT NULL,
    from_time  CHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- such as 07:30
    to_time    CHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    capacity   INT      NOT NULL,
    ended      BOOLEAN  NOT NULL DEFAULT FALSE,
    CONSTRAINT pickup_slot_at_point FOREIGN KEY (point_id) REFERENCES pickup_point (id),
    CONSTRAINT pickup_slot_has_room CHECK (capacity > 0),
    CONSTRAINT pickup_slot_comes_back_later CHECK (every_days > 0),
    CONSTRAINT pickup_slot_takes_time CHECK (from_time < to_time)
);

-- One day of a slot, from the first buyer or the first change on.
CREATE TABLE pickup_day (
    slot_id  BIGINT  NOT NULL,
    day      DATE    NOT NULL,
    capacity INT     NOT NULL,
    taken    INT     NOT NULL DEFAULT 0,
    closed   BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (slot_id, day),
    CONSTRAINT pickup_day_of_slot FOREIGN KEY (slot_id) REFERENCES pickup_slot (id),
    CONSTRAINT pickup_day_never_too_full CHECK (taken >= 0 AND taken <= capacity)
);
