package vn.chophien.web.order;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.chophien.place.PlaceService;
import vn.chophien.web.template.StaticTemplates;

/** Pieces of pages for the script beside a field for places; without it, a button beside the field answers. */
@Path("noi-nhan")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
public class PlaceSearchPages {

    @Inject
    PlaceService places;

    @GET
    @Path("goi-y")
    public JteModel suggest(@QueryParam("tim") @DefaultValue("") String typed) {
        return new StaticTemplates().orderPlaceOptions(places.search(typed));
    }
}
