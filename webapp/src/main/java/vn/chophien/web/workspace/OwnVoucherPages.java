package vn.chophien.web.workspace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.Role;
import vn.chophien.account.SellerRight;
import vn.chophien.voucher.VoucherRow;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.desk.VoucherPages;

/** A seller's vouchers, and those of the market that it may take upon itself. */
@Path("nha-ban/ma-giam-gia")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.SELLER)
@DeskRight(see = SellerRight.PRODUCTS, act = SellerRight.PRODUCTS)
public class OwnVoucherPages extends VoucherPages {

    private static final String JOIN = "join";
    private static final String LEAVE = "leave";

    @Inject
    Workspace workspace;

    @Override
    protected String home() {
        return "/nha-ban/ma-giam-gia";
    }

    @Override
    protected Desk desk() {
        return workspace.desk();
    }

    @Override
    protected Actor actor() {
        return workspace.actor();
    }

    @Override
    protected Long owner() {
        return workspace.seller().id();
    }

    @Override
    protected List<VoucherRow> own() {
        return vouchers.ofSeller(owner(), actor());
    }

    @Override
    protected List<VoucherRow> ofMarket() {
        return vouchers.ofMarketFor(owner(), actor());
    }

    @Override
    protected String part(VoucherRow row) {
        if (!row.voucher().isOfMarket()) {
            return "";
        }
        return row.voucher().joined().contains(owner()) ? LEAVE : JOIN;
    }

    @Override
    protected boolean carryOut(String deed, VoucherRow row, int version) {
        long id = row.voucher().id();
        if (deed.equals(JOIN)) {
            vouchers.join(id, version, owner(), actor());
        } else if (deed.equals(LEAVE)) {
            vouchers.leave(id, version, owner(), actor());
        }
        return deed.equals(JOIN) || deed.equals(LEAVE);
    }
}
