package vn.chophien.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import vn.chophien.api.diary.DiaryPictureResource;
import vn.chophien.api.diary.DiaryResource;
import vn.chophien.api.diary.DiaryVoiceResource;
import vn.chophien.api.lot.LotsResource;
import vn.chophien.api.order.OrdersResource;
import vn.chophien.api.place.PlacesResource;
import vn.chophien.api.preorder.PreordersResource;
import vn.chophien.api.product.ProductsResource;
import vn.chophien.api.seller.DfcResource;
import vn.chophien.api.seller.SellersResource;
import vn.chophien.api.statistics.StatisticsResource;
import vn.chophien.payment.CassoResource;
import vn.chophien.payment.GatewayResource;
import vn.chophien.payment.SepayResource;

/**
 * All JSON, beside the pages at the root; each of the two applications lists its own classes.
 *
 * <p>What is promised stands in {@code META-INF/openapi.yaml}; a system test holds every answer against it.
 */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                // edges
                DfcResource.class,
                DiaryPictureResource.class,
                DiaryResource.class,
                DiaryVoiceResource.class,
                GatewayResource.class,
                LotsResource.class,
                OrdersResource.class,
                PingResource.class,
                PlacesResource.class,
                PreordersResource.class,
                ProductsResource.class,
                SellersResource.class,
                StatisticsResource.class,
                SepayResource.class,
                CassoResource.class,
                // around every answer
                ApiHeaders.class,
                BodyGuard.class,
                JsonFormat.class,
                KeptAnswers.class,
                Problems.HttpErrors.class,
                Problems.Failures.class,
                Problems.Commits.class);
    }

    /** No WADL: the server would describe every address to whoever sends OPTIONS. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
