-- Administrative units of Việt Nam since 1 July 2025: two tiers. Codes are text, because leading zeros matter.
CREATE TABLE province (
    code      CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name      VARCHAR(60)  NOT NULL,
    full_name VARCHAR(80)  NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE commune (
    code          CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    province_code CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name          VARCHAR(60)  NOT NULL,
    full_name     VARCHAR(80)  NOT NULL,
    latitude      DECIMAL(6, 3) NOT NULL,
    longitude     DECIMAL(6, 3) NOT NULL,
    CONSTRAINT commune_lies_in_province FOREIGN KEY (province_code) REFERENCES province (code),
    KEY commune_by_province (province_code, name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
