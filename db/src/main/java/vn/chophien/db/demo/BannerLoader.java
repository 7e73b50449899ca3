package vn.chophien.db.demo;

import java.sql.SQLException;
import java.time.Duration;
import vn.chophien.db.BatchInsert;

/** One banner at the desks of sellers, so that a newcomer sees what one looks like and where it is written. */
final class BannerLoader {
    private static final int DAYS_SHOWN = 60;

    private final World world;
    private final BatchInsert banners;

    BannerLoader(World world) {
        this.world = world;
        this.banners = world.into(
                "banner",
                "form_key",
                "kind",
                "vietnamese",
                "link",
                "on_shop",
                "on_sellers",
                "on_staff",
                "shown_from",
                "shown_until",
                "published_at",
                "changed_at",
                "changed_by");
    }

    void load() throws SQLException {
        var since = world.days.ago(Duration.ofHours(1));
        banners.add(
                "5a3c1d7e-0000-4000-8000-000000000001",
                "NEWS",
                "Minh họa: thông báo của chợ hiện ở đây đến ngày đã hẹn. Cán bộ soạn ở mục Thông báo.",
                "/nha-ban/huong-dan",
                false,
                true,
                false,
                since,
                world.days.midnight(DAYS_SHOWN),
                since,
                since,
                SellerLoader.STAFF);
        banners.send();
    }
}
