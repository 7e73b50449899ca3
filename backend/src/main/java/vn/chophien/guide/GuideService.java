package vn.chophien.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.chophien.account.Actor;

@ApplicationScoped
@Transactional
public class GuideService {

    @Inject
    GuideRepository steps;

    public FirstSteps firstSteps(long sellerId, Actor actor) {
        actor.requireSight(sellerId);
        return steps.of(sellerId);
    }
}
