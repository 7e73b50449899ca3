package vn.chophien.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;

@ApplicationScoped
@Transactional
public class GuideService {

    @Inject
    GuideRepository steps;

    public FirstSteps firstSteps(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return steps.of(sellerId);
    }
}
