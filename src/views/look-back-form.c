#include "views/look-back-form.h"

void
way_look_back_form_show (WayForm *form, WayStore *store, WayRecord *look_back)
{
  if (way_record_get_id (look_back) == 0)
    way_form_set_draft (form, store, look_back, NULL, NULL);
  else
    way_form_set_record (form, store, look_back);
}
