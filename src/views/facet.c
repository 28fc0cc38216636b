#include "views/facet.h"

typedef struct
{
  char *question, *quiet;
  GtkWidget *tools, *looks;
} WayFacetPrivate;

typedef enum
{
  PROP_QUESTION = 1,
  PROP_QUIET,
  PROP_TOOLS,
  PROP_LOOKS,
} WayFacetProperty;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (WayFacet, way_facet, WAY_TYPE_VIEW)

static WayFacetPrivate *
private_of (WayFacet *self)
{
  return way_facet_get_instance_private (self);
}

static void
way_facet_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  WayFacetPrivate *priv = private_of (WAY_FACET (object));

  switch ((WayFacetProperty) property_id)
    {
    case PROP_QUESTION:
      g_value_set_string (value, priv->question);
      break;
    case PROP_QUIET:
      g_value_set_string (value, priv->quiet);
      break;
    case PROP_TOOLS:
      g_value_set_object (value, priv->tools);
      break;
    case PROP_LOOKS:
      g_value_set_object (value, priv->looks);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_facet_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  WayFacetPrivate *priv = private_of (WAY_FACET (object));

  switch ((WayFacetProperty) property_id)
    {
    case PROP_QUESTION:
      g_free (priv->question);
      priv->question = g_value_dup_string (value);
      break;
    case PROP_QUIET:
      g_free (priv->quiet);
      priv->quiet = g_value_dup_string (value);
      break;
    case PROP_TOOLS:
      g_set_object (&priv->tools, g_value_get_object (value));
      break;
    case PROP_LOOKS:
      g_set_object (&priv->looks, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
way_facet_dispose (GObject *object)
{
  WayFacetPrivate *priv = private_of (WAY_FACET (object));

  g_clear_object (&priv->tools);
  g_clear_object (&priv->looks);

  G_OBJECT_CLASS (way_facet_parent_class)->dispose (object);
}

static void
way_facet_finalize (GObject *object)
{
  WayFacetPrivate *priv = private_of (WAY_FACET (object));

  g_free (priv->question);
  g_free (priv->quiet);

  G_OBJECT_CLASS (way_facet_parent_class)->finalize (object);
}

static void
way_facet_class_init (WayFacetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = way_facet_get_property;
  object_class->set_property = way_facet_set_property;
  object_class->dispose = way_facet_dispose;
  object_class->finalize = way_facet_finalize;

  g_object_class_install_property (object_class, PROP_QUESTION,
                                   g_param_spec_string ("question", NULL, NULL, NULL, flags));
  g_object_class_install_property (object_class, PROP_QUIET,
                                   g_param_spec_string ("quiet", NULL, NULL, NULL, flags));
  g_object_class_install_property (
      object_class, PROP_TOOLS, g_param_spec_object ("tools", NULL, NULL, GTK_TYPE_WIDGET, flags));
  g_object_class_install_property (
      object_class, PROP_LOOKS, g_param_spec_object ("looks", NULL, NULL, GTK_TYPE_WIDGET, flags));
}

static void
way_facet_init (WayFacet *self)
{
}

const char *
way_facet_get_question (WayFacet *self)
{
  g_return_val_if_fail (WAY_IS_FACET (self), NULL);

  return private_of (self)->question;
}

const char *
way_facet_get_quiet (WayFacet *self)
{
  g_return_val_if_fail (WAY_IS_FACET (self), NULL);

  return private_of (self)->quiet;
}

GtkWidget *
way_facet_get_tools (WayFacet *self)
{
  g_return_val_if_fail (WAY_IS_FACET (self), NULL);

  return private_of (self)->tools;
}

GtkWidget *
way_facet_get_looks (WayFacet *self)
{
  g_return_val_if_fail (WAY_IS_FACET (self), NULL);

  return private_of (self)->looks;
}
