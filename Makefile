# What there is to do with the project, each by one command on a fresh machine.
#
#   make timeline                 build `annals` and render the example corpus into output/
#   make test                     run the tests
#   make test-browser             look at the example and at generated sites and pictures in a headless browser;
#                                 BROWSER="--quick 20 200" for less of it, BROWSER="--all 20000" for every page
#   make test-consumers           draw pictures with the other programs that read SVG, and look for what they lose
#   make gallery                  pictures of everything that is drawn, in .build/gallery
#   make fuzz SECONDS=60          feed damaged files to every reader
#   make benchmark GOLD=../gold   measure speed and memory over given texts and pages
#   make evaluate GOLD=../gold    measure against gold data; fails when a figure fell, and with REQUIRE=1 when one with a
#                                 floor could not be measured
#   make floors GOLD=../gold      the same, and record the figures that got better
#   make check-measures           whether the figures of reading are those of the scorers beside the gold data
#   make format, make lint        write the sources in the one format, or check that they are

GOLD ?= ../shared
BROWSER ?=
GALLERY ?= .build/gallery
SECONDS ?= 60
REQUIRE ?=
FLOORS := evaluation/floors.json
SWIFT_FILES := Sources Tests Plugins Benchmarks/Sources Benchmarks/Package.swift Package.swift
ANNALS := .build/release/annals

# On Linux the binary carries Swift's libraries with it, so that it runs where no toolchain is. macOS has them.
ifeq ($(shell uname),Linux)
RELEASE_FLAGS := --static-swift-stdlib
endif

.PHONY: timeline test test-browser test-consumers gallery fuzz benchmark evaluate floors check-measures format lint annals \
	dependencies

timeline: annals
	$(ANNALS) build examples/afghanistan --title "Afghanistan, 1978–2022" --output output

test: dependencies
	swift test

test-browser: annals
	Tests/Browser/run $(BROWSER)

test-consumers: annals
	Tests/Browser/run_consumers

gallery: annals
	Tests/Browser/gallery $(GALLERY)

fuzz: dependencies
	Tests/Fuzz/run $(SECONDS)

benchmark: annals
	swift run --package-path Benchmarks --configuration release Benchmarks --gold "$(GOLD)" --annals $(ANNALS)

check-measures: annals
	scripts/check-measures "$(GOLD)"

evaluate: annals
	$(ANNALS) evaluate all "$(GOLD)" --floors $(FLOORS) $(if $(REQUIRE),--require)

floors: annals
	$(ANNALS) evaluate all "$(GOLD)" --floors $(FLOORS) --update

format: dependencies
	swift format --in-place --recursive $(SWIFT_FILES)

lint: dependencies
	swift format lint --strict --recursive $(SWIFT_FILES)

annals: dependencies
	swift build --configuration release $(RELEASE_FLAGS) --product annals

dependencies:
	@scripts/install-dependencies
