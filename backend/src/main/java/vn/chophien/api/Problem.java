package vn.chophien.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A failure as programs read it: a problem document of RFC 9457. */
@Schema(
        name = "Problem",
        description = "Lỗi theo RFC 9457",
        requiredProperties = {"type", "title", "status", "detail", "code"})
public record Problem(
        @Schema(description = "Loại lỗi, là một chỗ trên trang này", example = "/du-lieu-mo#loi-khong-hop-le")
        String type,

        @Schema(description = "Tên loại lỗi", example = "Yêu cầu chưa đúng")
        String title,

        @Schema(description = "Mã HTTP", example = "400") int status,

        @Schema(description = "Một câu cho người đọc", example = "Số trang phải là số nguyên.")
        String detail,

        @Schema(description = "Mã cho máy đọc, không đổi", example = "request.invalid")
        String code,

        @Schema(description = "Địa chỉ đã gọi", example = "/api/v1/products") @Nullable
        String instance,

        @Schema(description = "Từng trường chưa đúng") @Nullable
        List<FieldError> errors) {

    public record FieldError(
            @Schema(description = "Tên trường", example = "page")
            String field,

            @Schema(description = "Chưa đúng ở đâu", example = "Số trang phải là số nguyên.")
            String detail) {}
}
