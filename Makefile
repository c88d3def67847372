# What can be done here; "make help" lists it. Works with GNU make 3.81 and later.

PORT ?= 8080
MVN ?= mvn
JAR = target/cart-locator.jar
NODE_HOME = $(CURDIR)/target/node
BUNDLE = src/main/bundles/prod.bundle

# Found anew in each recipe that needs it, so that "make help" works without any JDK.
WITH_JDK = JAVA_HOME="$$(scripts/find-jdk)" && export JAVA_HOME

.DEFAULT_GOAL := help
.PHONY: help run serve test unit format package bench load lighthouse screenshots clean frontend gazetteer

help: ## list what can be done
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1 \2/p' $(firstword $(MAKEFILE_LIST)) | \
	  awk '{ printf "  %-5s%-12s", $$1, $$2; for (i = 3; i <= NF; i++) printf "%s ", $$i; print "" }'

# The simpler compiler starts in half the time, as "mvn spring-boot:run" does it. A server that is to
# run for days is better off without that option.
run: ## build quickly, without tests, and start on http://localhost:8080 (PORT=… for another port)
	@$(WITH_JDK) && $(MVN) -q -Dmaven.test.skip=true -Dspotless.check.skip=true package && \
	  echo "Starting on http://localhost:$(PORT)" && \
	  exec "$$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -jar $(JAR) --server.port=$(PORT) \
	  --management.server.port=$$(( $(PORT) + 1 ))

serve: package ## build as for a server, with a cache of the start, and start it (PORT=… for another port)
	@echo "Starting on http://localhost:$(PORT)" && \
	  exec scripts/serve --server.port=$(PORT) --management.server.port=$$(( $(PORT) + 1 ))

test: ## every check and every test, those in a browser too
	@$(WITH_JDK) && CHROMIUM="$$(scripts/ensure-chromium)" && NGINX="$$(scripts/ensure-nginx)" && export CHROMIUM NGINX && $(MVN) -B verify

unit: ## the tests of single parts, which need neither the application nor a browser
	@$(WITH_JDK) && $(MVN) -B test -DexcludedGroups=application -Dvaadin.skip=true

format: ## bring the sources into the form that the build checks
	@$(WITH_JDK) && $(MVN) -q spotless:apply

package: ## build the jar, without tests, and in target/app the same unpacked with a cache of its start
	@$(WITH_JDK) && $(MVN) -B -DskipTests package
	scripts/train-aot

bench: package ## measure look-ups, places, roads, start, search, memory, printing and the map
	scripts/measure-speed
	scripts/measure-accuracy
	scripts/measure
	scripts/measure-packet
	scripts/measure-map
	scripts/measure-travel
	scripts/measure-caseload

load: package ## measure with 3,000 sessions at once what a server takes, and the memory of a session
	scripts/measure-load

lighthouse: package ## measure first paint and accessibility with Lighthouse, into README.md (fetches it from npm)
	scripts/measure-lighthouse

screenshots: package ## take the pictures of README.md anew (fetches Playwright from npm)
	scripts/take-screenshots

clean: ## remove what a build leaves behind
	rm -rf target node_modules frontend/generated

frontend: ## rebuild the committed bundle after a change under frontend/ (fetches Node 24)
	npm install -g --no-audit --no-fund --prefix "$(NODE_HOME)" node@24 npm@11
	rm -rf $(BUNDLE) target/classes frontend/generated frontend/index.html node_modules \
	  package.json package-lock.json vite.config.ts vite.generated.ts tsconfig.json types.d.ts
	@$(WITH_JDK) && PATH="$(NODE_HOME)/bin:$$PATH" && export PATH && \
	  $(MVN) -B -q -DskipTests package
	@test -f $(BUNDLE) && echo "Commit $(BUNDLE) with your change."

gazetteer: ## rebuild the committed place names and state outlines (needs Node 20 or later)
	cd gazetteer && npm install --no-package-lock --ignore-scripts --no-audit --no-fund
	node gazetteer/build.mjs
	node gazetteer/outlines.mjs
	node gazetteer/people.mjs

.PHONY: faults
faults: ## do to the packaged jar what happens to servers, into docs/reliability.md ("make package" first)
	scripts/try-faults
