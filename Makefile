# What there is to do with the project, each by one command on a fresh machine.
#
#   make timeline                 build `annals` and render the example corpus into output/
#   make test                     run the tests
#   make test-browser            look at the example and at generated sites with a headless browser
#   make evaluate GOLD=../gold    measure against gold data; fails when a figure fell
#   make floors GOLD=../gold      the same, and record the figures that got better
#   make check-measures           whether the figures of reading are those of the scorers beside the gold data
#   make format, make lint        write the sources in the one format, or check that they are

GOLD ?= ../shared
FLOORS := evaluation/floors.json
SWIFT_FILES := Sources Tests Plugins Package.swift
ANNALS := .build/release/annals

# On Linux the binary carries Swift's libraries with it, so that it runs where no toolchain is. macOS has them.
ifeq ($(shell uname),Linux)
RELEASE_FLAGS := --static-swift-stdlib
endif

.PHONY: timeline test test-browser evaluate floors check-measures format lint annals dependencies

timeline: annals
	$(ANNALS) build examples/afghanistan --title "Afghanistan, 1978–2022" --output output

test: dependencies
	swift test

check-measures: annals
	scripts/check-measures "$(GOLD)"

test-browser: dependencies
	Tests/Browser/run

evaluate: annals
	$(ANNALS) evaluate all "$(GOLD)" --floors $(FLOORS)

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
