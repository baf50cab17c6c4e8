#pragma once
// Debian's libxml2 is built with ICU, and its headers then pull in ICU's, which clash with the ICU module
// that Foundation brings along (dozens of errors on UErrorCode in debug builds). Nothing here needs ICU.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/uri.h>
