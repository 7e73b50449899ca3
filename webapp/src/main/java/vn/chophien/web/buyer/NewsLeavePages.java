package vn.chophien.web.buyer;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.buyer.MarketNewsService;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** Out of the market's news by the link of a letter. It takes a press, because mail programs open links by themselves. */
@Path("bo-nhan-tin/{token}")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class NewsLeavePages {

    @Inject
    Site site;

    @Inject
    MarketNewsService news;

    @GET
    public JteModel ask(@PathParam("token") String token) {
        news.requireKnown(token);
        return new StaticTemplates().buyerNewsLeave(site, token, false);
    }

    @POST
    public JteModel leave(@PathParam("token") String token) {
        news.leave(token);
        return new StaticTemplates().buyerNewsLeave(site, token, true);
    }
}
