package org.cartlocator.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Set;

/**
 * The pages that have an address of their own, and the one for addresses that lead nowhere. Vaadin
 * could find them itself, by reading every class file of this package at each start.
 */
@org.springframework.stereotype.Component
class Pages implements VaadinServiceInitListener {

  static final Set<Class<? extends Component>> ALL =
      Set.of(
          CaseloadView.class,
          CenterView.class,
          CompareView.class,
          CorrectionView.class,
          DataView.class,
          FindView.class,
          GuideView.class,
          LodgingView.class,
          PlanView.class);

  static final Set<Class<? extends Component>> FOR_FAULTS = Set.of(UnknownPage.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    ApplicationRouteRegistry registry =
        ApplicationRouteRegistry.getInstance(event.getSource().getContext());
    RouteConfiguration routes = RouteConfiguration.forRegistry(registry);
    routes.update(
        () ->
            ALL.stream()
                .filter(page -> !routes.isRouteRegistered(page))
                .forEach(routes::setAnnotatedRoute));
    registry.setErrorNavigationTargets(FOR_FAULTS);
  }
}
