package vn.chophien.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.voucher.VoucherRow;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.desk.VoucherPages;

/** Vouchers of the market. Sellers who join one bear it: the market holds no money that it could give. */
@Path("quan-ly/ma-giam-gia")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class VoucherDeskPages extends VoucherPages {

    @Inject
    Console console;

    @Override
    protected String home() {
        return "/quan-ly/ma-giam-gia";
    }

    @Override
    protected Desk desk() {
        return console.desk();
    }

    @Override
    protected Actor actor() {
        return console.staff();
    }

    @Override
    protected @Nullable Long owner() {
        return null;
    }

    @Override
    protected List<VoucherRow> own() {
        return vouchers.ofMarket(actor());
    }

    @Override
    protected List<VoucherRow> ofMarket() {
        return List.of();
    }

    @Override
    protected String part(VoucherRow row) {
        return row.voucher().isOfMarket() ? "" : "watch";
    }
}
