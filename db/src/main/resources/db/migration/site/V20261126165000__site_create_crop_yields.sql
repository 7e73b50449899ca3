-- What a hectare of a crop usually gives in one season, to notice a harvest that its land can hardly have borne. Operators
-- put the province's statistics here, each with its source and its days; old seasons keep the figure of their own time.
CREATE TABLE crop_yield (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    crop        VARCHAR(80)  NOT NULL,
    crop_norm   VARCHAR(80)  NOT NULL,
    kg_per_ha   BIGINT       NOT NULL,
    since       DATE         NOT NULL,
    until       DATE         NULL,       -- last day on which the figure counts
    source      VARCHAR(200) NOT NULL,
    sample_data BOOLEAN      NOT NULL,
    CONSTRAINT yield_is_one UNIQUE (crop_norm, since),
    CONSTRAINT yield_is_some CHECK (kg_per_ha > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO crop_yield (crop, crop_norm, kg_per_ha, since, source, sample_data) VALUES
    ('Dong riềng', 'dong rieng', 60000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Lúa', 'lua', 5500, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Lúa nếp', 'lua nep', 4500, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Ngô nếp', 'ngo nep', 10000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Lạc', 'lac', 2500, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Đậu tương', 'dau tuong', 1800, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Khoai môn', 'khoai mon', 14000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Gừng', 'gung', 22000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Nghệ vàng', 'nghe vang', 24000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Bí xanh thơm', 'bi xanh thom', 40000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Cải ngọt', 'cai ngot', 25000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Su su', 'su su', 70000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Ớt chỉ thiên', 'ot chi thien', 14000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Hồng không hạt', 'hong khong hat', 10000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Quýt', 'quyt', 12000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Mơ vàng', 'mo vang', 8000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Chuối tây', 'chuoi tay', 28000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE),
    ('Chè Shan tuyết', 'che shan tuyet', 5000, '2020-01-01', 'Số ước lượng, dữ liệu minh họa', TRUE);
