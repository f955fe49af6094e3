// libzip, from Debian's libzip-dev.
#include <zip.h>
