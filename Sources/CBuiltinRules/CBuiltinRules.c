#include "CBuiltinRules.h"
