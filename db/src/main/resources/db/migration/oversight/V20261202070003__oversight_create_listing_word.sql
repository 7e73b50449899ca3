-- Words that a listing is asked about. They are looked for as whole words with their marks; what is written without any
-- mark matches too. To begin with there is a list of the market's own; the department keeps it.
CREATE TABLE listing_word (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     INT          NOT NULL DEFAULT 0,
    phrase      VARCHAR(80)  NOT NULL,
    phrase_norm VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    kind        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since       DATE         NOT NULL,
    until       DATE         NULL,
    source      VARCHAR(200) NOT NULL,
    CONSTRAINT word_begins_once UNIQUE (phrase_norm, since),
    CONSTRAINT word_kind_is_known CHECK (kind IN ('MEDICINE', 'SUPERLATIVE', 'FORBIDDEN', 'CLAIM'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO listing_word (phrase, phrase_norm, kind, since, source)
SELECT word, word, kind, '2026-01-01', 'Danh sách ban đầu của chợ, Sở chưa rà soát'
FROM (SELECT 'chữa bệnh' AS word, 'MEDICINE' AS kind
    UNION ALL SELECT 'trị bệnh', 'MEDICINE'
    UNION ALL SELECT 'đặc trị', 'MEDICINE'
    UNION ALL SELECT 'chữa khỏi', 'MEDICINE'
    UNION ALL SELECT 'khỏi hẳn', 'MEDICINE'
    UNION ALL SELECT 'thay thuốc', 'MEDICINE'
    UNION ALL SELECT 'thay thế thuốc', 'MEDICINE'
    UNION ALL SELECT 'thần dược', 'MEDICINE'
    UNION ALL SELECT 'trị dứt điểm', 'MEDICINE'
    UNION ALL SELECT 'trị tận gốc', 'MEDICINE'
    UNION ALL SELECT 'chống ung thư', 'MEDICINE'
    UNION ALL SELECT 'ngừa ung thư', 'MEDICINE'
    UNION ALL SELECT 'hạ đường huyết', 'MEDICINE'
    UNION ALL SELECT 'hạ mỡ máu', 'MEDICINE'
    UNION ALL SELECT 'giảm cân nhanh', 'MEDICINE'
    UNION ALL SELECT 'trị mất ngủ', 'MEDICINE'
    UNION ALL SELECT 'trị đau dạ dày', 'MEDICINE'
    UNION ALL SELECT 'trị ho', 'MEDICINE'
    UNION ALL SELECT 'trị viêm', 'MEDICINE'
    UNION ALL SELECT 'chữa mất ngủ', 'MEDICINE'
    UNION ALL SELECT 'chữa ho', 'MEDICINE'
    UNION ALL SELECT 'chữa đau', 'MEDICINE'
    UNION ALL SELECT 'chữa tiểu đường', 'MEDICINE'
    UNION ALL SELECT 'không tác dụng phụ', 'MEDICINE'
    UNION ALL SELECT 'số một', 'SUPERLATIVE'
    UNION ALL SELECT 'số 1', 'SUPERLATIVE'
    UNION ALL SELECT 'duy nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'tốt nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'ngon nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'rẻ nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'sạch nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'thơm nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'chất lượng nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'an toàn nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'hiệu quả nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'nổi tiếng nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'bổ nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'đẹp nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'ngọt nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'uy tín nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'nhất Việt Nam', 'SUPERLATIVE'
    UNION ALL SELECT 'nhất thế giới', 'SUPERLATIVE'
    UNION ALL SELECT 'nhất thị trường', 'SUPERLATIVE'
    UNION ALL SELECT 'đệ nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'ngon bậc nhất', 'SUPERLATIVE'
    UNION ALL SELECT 'hàng đầu Việt Nam', 'SUPERLATIVE'
    UNION ALL SELECT 'hoàn hảo', 'SUPERLATIVE'
    UNION ALL SELECT 'tuyệt đối an toàn', 'SUPERLATIVE'
    UNION ALL SELECT 'cam kết 100%', 'SUPERLATIVE'
    UNION ALL SELECT 'thuốc lá', 'FORBIDDEN'
    UNION ALL SELECT 'thuốc lào', 'FORBIDDEN'
    UNION ALL SELECT 'pháo nổ', 'FORBIDDEN'
    UNION ALL SELECT 'ngà voi', 'FORBIDDEN'
    UNION ALL SELECT 'mật gấu', 'FORBIDDEN'
    UNION ALL SELECT 'cao hổ', 'FORBIDDEN'
    UNION ALL SELECT 'sừng tê giác', 'FORBIDDEN'
    UNION ALL SELECT 'vảy tê tê', 'FORBIDDEN'
    UNION ALL SELECT 'tê tê', 'FORBIDDEN'
    UNION ALL SELECT 'động vật hoang dã', 'FORBIDDEN'
    UNION ALL SELECT 'thịt thú rừng', 'FORBIDDEN'
    UNION ALL SELECT 'thịt rừng', 'FORBIDDEN'
    UNION ALL SELECT 'cần sa', 'FORBIDDEN'
    UNION ALL SELECT 'ma túy', 'FORBIDDEN'
    UNION ALL SELECT 'nấm dại', 'FORBIDDEN'
    UNION ALL SELECT 'nấm hoang', 'FORBIDDEN'
    UNION ALL SELECT 'thuốc kích dục', 'FORBIDDEN'
    UNION ALL SELECT 'VietGAP', 'CLAIM'
    UNION ALL SELECT 'GlobalGAP', 'CLAIM'
    UNION ALL SELECT 'hữu cơ', 'CLAIM'
    UNION ALL SELECT 'organic', 'CLAIM'
    UNION ALL SELECT 'rau an toàn', 'CLAIM'
    UNION ALL SELECT 'thực phẩm an toàn', 'CLAIM') AS words;
UPDATE listing_word SET phrase_norm = LOWER(phrase_norm);
