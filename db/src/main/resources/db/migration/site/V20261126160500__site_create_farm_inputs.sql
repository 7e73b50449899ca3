-- Products that may be named in a diary, as an official list has them. A label's interval is not part of such lists; the
-- one here only helps to find a slip of the pen.
CREATE TABLE farm_product (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    trade_name        VARCHAR(120) NOT NULL,
    trade_norm        VARCHAR(120) NOT NULL,
    active_ingredient VARCHAR(120) NOT NULL,
    target            VARCHAR(200) NULL,
    registrant        VARCHAR(160) NULL,
    label_days        INT          NULL,
    source            VARCHAR(200) NOT NULL,
    sample_data       BOOLEAN      NOT NULL,
    CONSTRAINT farm_product_is_one UNIQUE (kind, trade_norm),
    CONSTRAINT farm_product_kind_is_known CHECK (kind IN ('PESTICIDE', 'VETERINARY'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO farm_product (kind, trade_name, trade_norm, active_ingredient, target, label_days, source, sample_data) VALUES
    ('PESTICIDE', 'Anvil 5SC', 'anvil 5sc', 'Hexaconazole', 'Đốm lá, rỉ sắt', 14, 'Dữ liệu minh họa', TRUE),
    ('PESTICIDE', 'Confidor 100SL', 'confidor 100sl', 'Imidacloprid', 'Rầy, bọ trĩ', 7, 'Dữ liệu minh họa', TRUE),
    ('PESTICIDE', 'Proclaim 1.9EC', 'proclaim 1 9ec', 'Emamectin benzoate', 'Sâu tơ, sâu xanh', 7, 'Dữ liệu minh họa', TRUE),
    ('PESTICIDE', 'Basta 15SL', 'basta 15sl', 'Glufosinate ammonium', 'Cỏ dại', 14, 'Dữ liệu minh họa', TRUE),
    ('PESTICIDE', 'COC 85WP', 'coc 85wp', 'Copper oxychloride', 'Sương mai, ghẻ', 7, 'Dữ liệu minh họa', TRUE),
    ('VETERINARY', 'Amoxicillin 50%', 'amoxicillin 50', 'Amoxicillin', 'Nhiễm khuẩn hô hấp', NULL, 'Dữ liệu minh họa', TRUE),
    ('VETERINARY', 'Ivermectin 1%', 'ivermectin 1', 'Ivermectin', 'Nội, ngoại ký sinh trùng', NULL, 'Dữ liệu minh họa', TRUE);

-- Active substances that must not be used, from the day on that a decision says; old diary lines keep the rule of their day.
CREATE TABLE banned_substance (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name        VARCHAR(120) NOT NULL,
    name_norm   VARCHAR(120) NOT NULL,
    since       DATE         NOT NULL,
    until       DATE         NULL,       -- last day of the ban
    source      VARCHAR(200) NOT NULL,
    CONSTRAINT ban_is_one UNIQUE (name_norm, since)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Compiled from the decisions named; operators compare it with the official text before they rely on it.
INSERT INTO banned_substance (name, name_norm, since, source) VALUES
    ('Aldrin', 'aldrin', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Lindane', 'lindane', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Chlordane', 'chlordane', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('DDT', 'ddt', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Dieldrin', 'dieldrin', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Endosulfan', 'endosulfan', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Endrin', 'endrin', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Heptachlor', 'heptachlor', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Methamidophos', 'methamidophos', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Methyl parathion', 'methyl parathion', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Monocrotophos', 'monocrotophos', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Phosphamidon', 'phosphamidon', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Carbofuran', 'carbofuran', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Trichlorfon', 'trichlorfon', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Captan', 'captan', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Captafol', 'captafol', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('Hexachlorobenzene', 'hexachlorobenzene', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('2,4,5-T', '2 4 5 t', '2020-10-25', 'Phụ lục thuốc cấm, Thông tư 10/2020/TT-BNNPTNT'),
    ('2,4-D', '2 4 d', '2019-02-08', 'Quyết định 278/QĐ-BNN-BVTV ngày 08/02/2017'),
    ('Paraquat', 'paraquat', '2019-02-08', 'Quyết định 278/QĐ-BNN-BVTV ngày 08/02/2017'),
    ('Chlorpyrifos ethyl', 'chlorpyrifos ethyl', '2021-02-12', 'Quyết định 501/QĐ-BNN-BVTV ngày 12/02/2019'),
    ('Chlorpyrifos', 'chlorpyrifos', '2021-02-12', 'Quyết định 501/QĐ-BNN-BVTV ngày 12/02/2019'),
    ('Fipronil', 'fipronil', '2021-02-12', 'Quyết định 501/QĐ-BNN-BVTV ngày 12/02/2019'),
    ('Glyphosate', 'glyphosate', '2021-06-30', 'Quyết định 1186/QĐ-BNN-BVTV ngày 10/4/2019'),
    ('Chloramphenicol', 'chloramphenicol', '2016-07-15', 'Thông tư 10/2016/TT-BNNPTNT'),
    ('Malachite green', 'malachite green', '2016-07-15', 'Thông tư 10/2016/TT-BNNPTNT'),
    ('Furazolidone', 'furazolidone', '2016-07-15', 'Thông tư 10/2016/TT-BNNPTNT'),
    ('Nitrofurazone', 'nitrofurazone', '2016-07-15', 'Thông tư 10/2016/TT-BNNPTNT'),
    ('Clenbuterol', 'clenbuterol', '2016-07-15', 'Thông tư 10/2016/TT-BNNPTNT'),
    ('Salbutamol', 'salbutamol', '2016-07-15', 'Thông tư 10/2016/TT-BNNPTNT');
