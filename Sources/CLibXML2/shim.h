#include <libxml/xmlversion.h>
// Where libxml2 converts with ICU, its headers bring ICU's, which are not those of Foundation's own copy. Only the end of
// a structure that is not used here changes by it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
