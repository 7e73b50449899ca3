-- Where a site's edge runs, as its owner drew or uploaded it. Rows are only ever added; the newest is the present. The exact
-- outline is for the owner and for staff: the public gets a circle.
CREATE TABLE site_plot (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    site_id     BIGINT        NOT NULL,
    geometry    MEDIUMTEXT    CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- GeoJSON, six places
    area_m2     BIGINT        NOT NULL,
    west        DECIMAL(9, 6) NOT NULL,
    south       DECIMAL(9, 6) NOT NULL,
    east        DECIMAL(9, 6) NOT NULL,
    north       DECIMAL(9, 6) NOT NULL,
    blur_longitude DECIMAL(9, 6) NOT NULL, -- the circle that everybody may see
    blur_latitude  DECIMAL(9, 6) NOT NULL,
    blur_radius    BIGINT        NOT NULL, -- metres
    actor       VARCHAR(120)  NOT NULL,
    recorded_at DATETIME(3)   NOT NULL,
    CONSTRAINT plot_of_site FOREIGN KEY (site_id) REFERENCES production_site (id),
    KEY plot_by_place (west, east)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TRIGGER site_plot_stays AFTER UPDATE ON site_plot FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Outlines are only ever added';
CREATE TRIGGER site_plot_remains BEFORE DELETE ON site_plot FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Outlines are only ever added';
