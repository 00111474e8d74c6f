<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AskDialog</name>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
    </context>
    <context>
        <name>BlockedPage</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>BusyRing</name>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
    </context>
    <context>
        <name>ClientFormPage</name>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Edit client</source>
            <translation>Editar cliente</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>Day, month, year</source>
            <translation>Día, mes, año</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>En caso de emergencia, llamar a</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Their phone</source>
            <translation>Su teléfono</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Aún sin guardar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>ClientImport</name>
        <message>
            <source>This is longer than 1,000 characters.</source>
            <translation>Esto tiene más de 1.000 caracteres.</translation>
        </message>
        <message>
            <source>This holds characters that are no text.</source>
            <translation>Esto contiene caracteres que no son texto.</translation>
        </message>
        <message>
            <source>This is no e-mail address.</source>
            <translation>Esto no es un correo electrónico.</translation>
        </message>
        <message>
            <source>Write a date of birth as year, month, day, like 1988-03-21; a year, or a year and a month, will do.</source>
            <translation>Escriba la fecha de nacimiento como año, mes y día, por ejemplo 1988-03-21; también basta un año, o un año y un mes.</translation>
        </message>
        <message>
            <source>There is no name in this row.</source>
            <translation>En esta fila no hay ningún nombre.</translation>
        </message>
        <message>
            <source>This row has more cells than there are headings.</source>
            <translation>Esta fila tiene más celdas que encabezados hay.</translation>
        </message>
        <message>
            <source>This file is no UTF-8 text. Nothing was imported. Save it as "CSV UTF-8", then try again.</source>
            <translation>Este archivo no es texto UTF-8. No se importó nada. Guárdelo como «CSV UTF-8» e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file cannot be read now.</source>
            <translation>Ahora no se puede leer el archivo.</translation>
        </message>
        <message>
            <source>This file has more than %1 rows. Nothing was imported. Split it.</source>
            <translation>Este archivo tiene más de %1 filas. No se importó nada. Divídalo.</translation>
        </message>
        <message>
            <source>This file cannot be read as CSV after row %1. Nothing was imported.</source>
            <translation>Este archivo no se puede leer como CSV después de la fila %1. No se importó nada.</translation>
        </message>
        <message>
            <source>The first row must hold headings, one of them "name". Nothing was imported.</source>
            <translation>La primera fila debe contener los encabezados, y uno de ellos debe ser «name». No se importó nada.</translation>
        </message>
        <message>
            <source>This is neither a client nor a list of clients. Nothing was imported.</source>
            <translation>Esto no es ni un cliente ni una lista de clientes. No se importó nada.</translation>
        </message>
        <message>
            <source>This is no client.</source>
            <translation>Esto no es un cliente.</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>Esto no es un texto.</translation>
        </message>
    </context>
    <context>
        <name>ClientPage</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>Idioma de los formularios</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Fecha de nacimiento</translation>
        </message>
        <message>
            <source>In an emergency, call</source>
            <translation>En caso de emergencia, llamar a</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
    </context>
    <context>
        <name>ClientsPage</name>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>Nuevo cliente</translation>
        </message>
        <message>
            <source>Search by name, phone or e-mail</source>
            <translation>Buscar por nombre, teléfono o correo</translation>
        </message>
        <message>
            <source>Your first client</source>
            <translation>Su primer cliente</translation>
        </message>
        <message>
            <source>Nobody is in here yet. A name is enough to begin with; the rest can follow.</source>
            <translation>Todavía no hay nadie. Para empezar basta un nombre; lo demás puede venir después.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>No se encontró a nadie</translation>
        </message>
        <message>
            <source>No name, phone number or e-mail address begins like that.</source>
            <translation>Ningún nombre, teléfono o correo empieza así.</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>Añadir «%1»</translation>
        </message>
    </context>
    <context>
        <name>ClinicStep</name>
        <message>
            <source>What is your clinic called?</source>
            <translation>¿Cómo se llama su clínica?</translation>
        </message>
        <message>
            <source>Name of the clinic</source>
            <translation>Nombre de la clínica</translation>
        </message>
        <message>
            <source>As your clients know it. It stands on every form and every copy.</source>
            <translation>Tal como la conocen sus clientes. Aparece en cada formulario y en cada copia.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>The number your clients call when something worries them.</source>
            <translation>El número al que llaman sus clientes cuando algo les preocupa.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>DoneStep</name>
        <message>
            <source>Your vault is ready</source>
            <translation>Su caja fuerte está lista</translation>
        </message>
        <message>
            <source>Everything you enter is encrypted on this tablet and stays here. It locks by itself when nobody touches it.</source>
            <translation>Todo lo que introduzca se cifra en esta tableta y se queda aquí. Se bloquea sola cuando nadie la toca.</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
    </context>
    <context>
        <name>FirstStartPage</name>
        <message>
            <source>Setting up · %1 of %2</source>
            <translation>Preparación · %1 de %2</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Making the keys. This takes a few seconds.</source>
            <translation>Creando las claves. Tarda unos segundos.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>this is neither yes nor no.</source>
            <translation>esto no es ni sí ni no.</translation>
        </message>
        <message>
            <source>this is no whole number.</source>
            <translation>esto no es un número entero.</translation>
        </message>
        <message>
            <source>this is no number.</source>
            <translation>esto no es un número.</translation>
        </message>
        <message>
            <source>this is no date; a year, a month or a day is possible (2026, 2026-05, 2026-05-14).</source>
            <translation>esto no es una fecha; se puede indicar un año, un mes o un día (2026, 2026-05, 2026-05-14).</translation>
        </message>
        <message>
            <source>this is no date with a time.</source>
            <translation>esto no es una fecha con hora.</translation>
        </message>
        <message>
            <source>this is no time of day (14:30).</source>
            <translation>esto no es una hora del día (14:30).</translation>
        </message>
        <message>
            <source>this is none of the choices.</source>
            <translation>esto no es ninguna de las opciones.</translation>
        </message>
        <message>
            <source>this is no web address.</source>
            <translation>esto no es una dirección web.</translation>
        </message>
        <message>
            <source>this is no file.</source>
            <translation>esto no es un archivo.</translation>
        </message>
        <message>
            <source>this is no text that can be kept.</source>
            <translation>esto no es un texto que se pueda conservar.</translation>
        </message>
        <message>
            <source>%1 excludes every other answer.</source>
            <translation>%1 excluye cualquier otra respuesta.</translation>
        </message>
        <message>
            <source>this text holds characters that cannot be shown safely.</source>
            <translation>este texto contiene caracteres que no se pueden mostrar de forma segura.</translation>
        </message>
        <message>
            <source>this must be a single line.</source>
            <translation>esto debe ser una sola línea.</translation>
        </message>
        <message>
            <source>at least %1 characters are needed.</source>
            <translation>el mínimo de caracteres es %1.</translation>
        </message>
        <message>
            <source>at most %1 characters are possible; these are %2.</source>
            <translation>el máximo de caracteres es %1; aquí hay %2.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for.</source>
            <translation>esto no tiene la forma que se pide.</translation>
        </message>
        <message>
            <source>this does not have the form that is asked for: %1.</source>
            <translation>esto no tiene la forma que se pide: %1.</translation>
        </message>
        <message>
            <source>the form's own check of this text takes too long, and was given up.</source>
            <translation>la comprobación que el propio formulario hace de este texto tarda demasiado y se abandonó.</translation>
        </message>
        <message>
            <source>the least that is possible is %1.</source>
            <translation>lo mínimo posible es %1.</translation>
        </message>
        <message>
            <source>the most that is possible is %1.</source>
            <translation>lo máximo posible es %1.</translation>
        </message>
        <message>
            <source>at most %1 digits behind the point are possible.</source>
            <translation>el máximo de cifras decimales es %1.</translation>
        </message>
        <message>
            <source>a file of this kind is not possible here; possible are: %1.</source>
            <translation>aquí no es posible un archivo de este tipo; son posibles: %1.</translation>
        </message>
        <message>
            <source>the file is not as large as it says.</source>
            <translation>el archivo no tiene el tamaño que indica.</translation>
        </message>
        <message>
            <source>the file is larger than %1 MB.</source>
            <translation>el archivo ocupa más de %1 MB.</translation>
        </message>
        <message>
            <source>These are too many answers to this question; nothing was changed.</source>
            <translation>Son demasiadas respuestas a esta pregunta; no se cambió nada.</translation>
        </message>
        <message>
            <source>This form has no such question.</source>
            <translation>Este formulario no tiene esa pregunta.</translation>
        </message>
        <message>
            <source>This is no question; nothing was changed.</source>
            <translation>Esto no es una pregunta; no se cambió nada.</translation>
        </message>
        <message>
            <source>This answer can only be read; it was not changed.</source>
            <translation>Esta respuesta es solo de lectura; no se cambió.</translation>
        </message>
        <message>
            <source>This form has no such group that can be repeated.</source>
            <translation>Este formulario no tiene ese grupo repetible.</translation>
        </message>
        <message>
            <source>This group cannot be repeated more often.</source>
            <translation>Este grupo no se puede repetir más veces.</translation>
        </message>
        <message>
            <source>A group needs items.</source>
            <translation>Un grupo necesita elementos.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have items.</source>
            <translation>Un texto que solo se muestra no puede tener elementos.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot have a code.</source>
            <translation>Un texto que solo se muestra no puede tener código.</translation>
        </message>
        <message>
            <source>A question has either its own options or a value set, not both.</source>
            <translation>Una pregunta tiene o bien opciones propias o bien un conjunto de valores, no ambas cosas.</translation>
        </message>
        <message>
            <source>A question of this type cannot have options.</source>
            <translation>Una pregunta de este tipo no puede tener opciones.</translation>
        </message>
        <message>
            <source>A text that is only shown is neither required nor repeated.</source>
            <translation>Un texto que solo se muestra no es ni obligatorio ni repetible.</translation>
        </message>
        <message>
            <source>Only a question can have an initial value.</source>
            <translation>Solo una pregunta puede tener un valor inicial.</translation>
        </message>
        <message>
            <source>A text that is only shown cannot be read-only.</source>
            <translation>Un texto que solo se muestra no puede ser de solo lectura.</translation>
        </message>
        <message>
            <source>A question of this type cannot have a greatest length.</source>
            <translation>Una pregunta de este tipo no puede tener una longitud máxima.</translation>
        </message>
        <message>
            <source>A question with options names its initial ones there.</source>
            <translation>Una pregunta con opciones indica entre ellas cuáles son las iniciales.</translation>
        </message>
        <message>
            <source>With several conditions it must be said whether all or any must hold.</source>
            <translation>Si hay varias condiciones, hay que decir si deben cumplirse todas o basta una.</translation>
        </message>
        <message>
            <source>Only a repeating question can have several initial values.</source>
            <translation>Solo una pregunta repetible puede tener varios valores iniciales.</translation>
        </message>
        <message>
            <source>Here stands either "all" or "any".</source>
            <translation>Aquí va «all» o «any».</translation>
        </message>
        <message>
            <source>This condition has a modifier that is not understood.</source>
            <translation>Esta condición tiene un modificador que no se entiende.</translation>
        </message>
        <message>
            <source>A condition needs one of the operators exists, =, !=, &gt;, &lt;, &gt;=, &lt;=.</source>
            <translation>Una condición necesita uno de los operadores exists, =, !=, &gt;, &amp;lt;, &gt;=, &amp;lt;=.</translation>
        </message>
        <message>
            <source>A condition compares with exactly one value.</source>
            <translation>Una condición compara con exactamente un valor.</translation>
        </message>
        <message>
            <source>"exists" is compared with true or false.</source>
            <translation>«exists» se compara con verdadero o falso (true, false).</translation>
        </message>
        <message>
            <source>The value of this condition cannot be read.</source>
            <translation>No se puede leer el valor de esta condición.</translation>
        </message>
        <message>
            <source>This condition names no question.</source>
            <translation>Esta condición no nombra ninguna pregunta.</translation>
        </message>
        <message>
            <source>This condition names %1, which is no question of this form.</source>
            <translation>Esta condición nombra %1, que no es una pregunta de este formulario.</translation>
        </message>
        <message>
            <source>No answer to %1 can be compared in this way: the types differ or have no order.</source>
            <translation>Ninguna respuesta a %1 se puede comparar así: los tipos son distintos o no tienen orden.</translation>
        </message>
        <message>
            <source>These items wait for each other: %1.</source>
            <translation>Estos elementos se esperan unos a otros: %1.</translation>
        </message>
        <message>
            <source>This extension needs a %1.</source>
            <translation>Esta extensión necesita %1.</translation>
        </message>
        <message>
            <source>This must be a whole number, not negative.</source>
            <translation>Esto debe ser un número entero no negativo.</translation>
        </message>
        <message>
            <source>The control %1 is not known; the type's own is used.</source>
            <translation>No se conoce el control %1; se usa el propio del tipo.</translation>
        </message>
        <message>
            <source>This limit does not fit the type of its question.</source>
            <translation>Este límite no corresponde al tipo de su pregunta.</translation>
        </message>
        <message>
            <source>This limit has no value.</source>
            <translation>Este límite no tiene valor.</translation>
        </message>
        <message>
            <source>This must be a number, not negative.</source>
            <translation>Esto debe ser un número no negativo.</translation>
        </message>
        <message>
            <source>An option has one value.</source>
            <translation>Una opción tiene un solo valor.</translation>
        </message>
        <message>
            <source>This option has no value that fits its question.</source>
            <translation>Esta opción no tiene ningún valor que corresponda a su pregunta.</translation>
        </message>
        <message>
            <source>This contained resource is kept, and has no effect here.</source>
            <translation>Este recurso contenido se conserva, pero aquí no tiene efecto.</translation>
        </message>
        <message>
            <source>A contained value set must list its concepts.</source>
            <translation>Un conjunto de valores contenido debe enumerar sus conceptos.</translation>
        </message>
        <message>
            <source>What a value set excludes is not taken out here.</source>
            <translation>Lo que un conjunto de valores excluye no se quita aquí.</translation>
        </message>
        <message>
            <source>The value set %1 is not contained in this form.</source>
            <translation>El conjunto de valores %1 no está contenido en este formulario.</translation>
        </message>
        <message>
            <source>A choice needs options.</source>
            <translation>Una pregunta de elección necesita opciones.</translation>
        </message>
        <message>
            <source>The questions of this form have more than %1 options.</source>
            <translation>Las preguntas de este formulario tienen más de %1 opciones.</translation>
        </message>
        <message>
            <source>This initial value does not fit its question.</source>
            <translation>Este valor inicial no corresponde a su pregunta.</translation>
        </message>
        <message>
            <source>This is no Questionnaire of FHIR.</source>
            <translation>Esto no es un Questionnaire de FHIR.</translation>
        </message>
        <message>
            <source>This form has more than %1 items.</source>
            <translation>Este formulario tiene más de %1 elementos.</translation>
        </message>
        <message>
            <source>This form follows rules that are not known here.</source>
            <translation>Este formulario sigue reglas que aquí no se conocen.</translation>
        </message>
        <message>
            <source>The name must be an identifier: a capital letter, then letters, digits and _.</source>
            <translation>El nombre debe ser un identificador: una letra mayúscula, después letras, cifras y _.</translation>
        </message>
        <message>
            <source>A form needs a status: draft, active, retired or unknown.</source>
            <translation>Un formulario necesita un estado: draft, active, retired o unknown.</translation>
        </message>
        <message>
            <source>A modifier extension changes the meaning of what it stands in, and is not understood.</source>
            <translation>Una extensión modificadora cambia el sentido de aquello que la contiene, y esta no se entiende.</translation>
        </message>
        <message>
            <source>An item is an object.</source>
            <translation>Un elemento es un objeto.</translation>
        </message>
        <message>
            <source>This item must occur more often than it may.</source>
            <translation>Este elemento debe aparecer más veces de las que puede.</translation>
        </message>
        <message>
            <source>An item needs a linkId of 1 to %1 visible characters.</source>
            <translation>Un elemento necesita un linkId de 1 a %1 caracteres visibles.</translation>
        </message>
        <message>
            <source>The linkId %1 is given to more than one item.</source>
            <translation>El linkId %1 se dio a más de un elemento.</translation>
        </message>
        <message>
            <source>An item needs a type.</source>
            <translation>Un elemento necesita un tipo.</translation>
        </message>
        <message>
            <source>Items of the type %1 cannot be answered here.</source>
            <translation>Los elementos del tipo %1 no se pueden responder aquí.</translation>
        </message>
        <message>
            <source>The linkId %1 reads like an occurrence of %2.</source>
            <translation>El linkId %1 se lee como una repetición de %2.</translation>
        </message>
        <message>
            <source>This form cannot be used. %1 (%2)</source>
            <translation>No se puede usar este formulario. %1 (%2)</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>And %1 more.</source>
            <translation>Y %1 más.</translation>
        </message>
        <message>
            <source>This is not of the type it should be.</source>
            <translation>Esto no es del tipo que debería ser.</translation>
        </message>
        <message>
            <source>This text holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>Este texto contiene caracteres de control, o controles de dirección que podrían hacer que se lea de forma distinta a como está guardado.</translation>
        </message>
        <message>
            <source>This is empty.</source>
            <translation>Esto está vacío.</translation>
        </message>
        <message>
            <source>FHIR R4 has no %1 here.</source>
            <translation>FHIR R4 no tiene %1 aquí.</translation>
        </message>
        <message>
            <source>This translation holds control characters, or direction controls that could make it read otherwise than it is stored.</source>
            <translation>Esta traducción contiene caracteres de control, o controles de dirección que podrían hacer que se lea de forma distinta a como está guardada.</translation>
        </message>
        <message>
            <source>A translation needs a language and a content.</source>
            <translation>Una traducción necesita un idioma y un contenido.</translation>
        </message>
        <message>
            <source>This extension has no url.</source>
            <translation>Esta extensión no tiene url.</translation>
        </message>
        <message>
            <source>The extension %1 is kept, and has no effect here.</source>
            <translation>La extensión %1 se conserva, pero aquí no tiene efecto.</translation>
        </message>
        <message>
            <source>The regular expression is too long: at most %1 characters.</source>
            <translation>La expresión regular es demasiado larga: %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1 (at %2).</source>
            <translation>No se puede usar la expresión regular: %1 (en %2).</translation>
        </message>
        <message>
            <source>The regular expression cannot be used: %1.</source>
            <translation>No se puede usar la expresión regular: %1.</translation>
        </message>
        <message>
            <source>this is no QuestionnaireResponse of FHIR.</source>
            <translation>esto no es un QuestionnaireResponse de FHIR.</translation>
        </message>
        <message>
            <source>this must be a text.</source>
            <translation>esto debe ser un texto.</translation>
        </message>
        <message>
            <source>These answers cannot be read. Line %1, column %2 (%3): %4</source>
            <translation>No se pueden leer estas respuestas. Línea %1, columna %2 (%3): %4</translation>
        </message>
        <message>
            <source>this must be a list.</source>
            <translation>esto debe ser una lista.</translation>
        </message>
        <message>
            <source>an item needs a linkId.</source>
            <translation>un elemento necesita un linkId.</translation>
        </message>
        <message>
            <source>an answer is an object.</source>
            <translation>una respuesta es un objeto.</translation>
        </message>
        <message>
            <source>an answer has one value.</source>
            <translation>una respuesta tiene un solo valor.</translation>
        </message>
        <message>
            <source>FHIR has no answers of this type.</source>
            <translation>FHIR no tiene respuestas de este tipo.</translation>
        </message>
        <message>
            <source>These answers cannot be read: there are more than %1 of them.</source>
            <translation>No se pueden leer estas respuestas: hay más de %1.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a question's text, and what is wrong with its answer</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>an answer is needed.</source>
            <translation>hace falta una respuesta.</translation>
        </message>
        <message>
            <source>%1 are needed, at least.</source>
            <translation>el mínimo es %1.</translation>
        </message>
        <message>
            <source>only one answer is possible.</source>
            <translation>solo es posible una respuesta.</translation>
        </message>
        <message>
            <source>%1 are possible, at most.</source>
            <translation>el máximo es %1.</translation>
        </message>
        <message>
            <source>This form has no item of this linkId.</source>
            <translation>Este formulario no tiene ningún elemento con este linkId.</translation>
        </message>
        <message>
            <source>This item stands elsewhere in the form.</source>
            <translation>Este elemento está en otro lugar del formulario.</translation>
        </message>
        <message>
            <source>This item stands here a second time.</source>
            <translation>Este elemento aparece aquí por segunda vez.</translation>
        </message>
        <message>
            <source>A group has items, not answers.</source>
            <translation>Un grupo tiene elementos, no respuestas.</translation>
        </message>
        <message>
            <source>What is only shown cannot be answered.</source>
            <translation>Lo que solo se muestra no se puede responder.</translation>
        </message>
        <message>
            <source>This answer has no value.</source>
            <translation>Esta respuesta no tiene valor.</translation>
        </message>
        <message>
            <source>These answers belong to another form, or to another version of it: %1.</source>
            <translation>Estas respuestas son de otro formulario, o de otra versión de él: %1.</translation>
        </message>
        <message>
            <source>FHIR knows no status %1.</source>
            <translation>FHIR no conoce el estado %1.</translation>
        </message>
        <message>
            <source>There are more answers here than can be checked.</source>
            <translation>Aquí hay más respuestas de las que se pueden comprobar.</translation>
        </message>
        <message>
            <source>A signature is needed.</source>
            <translation>Hace falta una firma.</translation>
        </message>
        <message>
            <source>a signature is needed.</source>
            <translation>hace falta una firma.</translation>
        </message>
    </context>
    <context>
        <name>Hlc</name>
        <message>
            <source>A time stamp cannot be read.</source>
            <translation>No se puede leer una marca de tiempo.</translation>
        </message>
    </context>
    <context>
        <name>Json</name>
        <message>
            <source>This document cannot be signed: it holds %1.</source>
            <translation>No se puede firmar este documento: contiene %1.</translation>
        </message>
        <message>
            <source>a number out of range</source>
            <translation>un número fuera de los límites posibles</translation>
        </message>
        <message>
            <source>half a character</source>
            <translation>medio carácter</translation>
        </message>
        <message>
            <source>Not valid JSON at line %1, column %2: %3</source>
            <translation>JSON no válido en la línea %1, columna %2: %3</translation>
        </message>
        <message>
            <source>the name "%1" stands twice in one object.</source>
            <translation>el nombre «%1» aparece dos veces en un objeto.</translation>
        </message>
        <message>
            <source>more than %1 values.</source>
            <translation>más de %1 valores.</translation>
        </message>
        <message>
            <source>nested more than %1 deep.</source>
            <translation>más de %1 niveles de anidamiento.</translation>
        </message>
        <message>
            <source>This document is too large: %1 bytes, at most %2.</source>
            <translation>Este documento es demasiado grande: %1 bytes; como máximo, %2.</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Which language do you work in?</source>
            <translation>¿En qué idioma trabaja?</translation>
        </message>
        <message>
            <source>Each client can choose another one for their forms.</source>
            <translation>Cada cliente puede elegir otro para sus formularios.</translation>
        </message>
    </context>
    <context>
        <name>NavigationBar</name>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
    </context>
    <context>
        <name>NavigationRail</name>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
    </context>
    <context>
        <name>OwnerStep</name>
        <message>
            <source>And who are you?</source>
            <translation>¿Y quién es usted?</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>You become the owner of this vault. You can add your colleagues later.</source>
            <translation>Usted será la persona propietaria de esta caja fuerte. Podrá añadir a sus colegas más adelante.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>PassphraseEntry</name>
        <message>
            <source>Hide the passphrase</source>
            <translation>Ocultar la frase de acceso</translation>
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation>Mostrar la frase de acceso</translation>
        </message>
    </context>
    <context>
        <name>PassphraseStep</name>
        <message>
            <source>Choose a passphrase</source>
            <translation>Elija una frase de acceso</translation>
        </message>
        <message>
            <source>It unlocks everything on this tablet. Nobody can look it up for you, so choose one you will remember: four or five words that do not belong together.</source>
            <translation>Abre todo lo que hay en esta tableta. Nadie podrá buscarla por usted: elija una que vaya a recordar, cuatro o cinco palabras que no tengan nada que ver entre sí.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>La misma otra vez</translation>
        </message>
    </context>
    <context>
        <name>PractitionerFrame</name>
        <message>
            <source>Keep what you changed?</source>
            <translation>¿Conservar los cambios?</translation>
        </message>
        <message>
            <source>Something on this page is not saved yet.</source>
            <translation>Hay algo en esta página que aún no se ha guardado.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Descartar los cambios</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>Seguir editando</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>it must have members</source>
            <translation>debe tener miembros</translation>
        </message>
        <message>
            <source>it ends before it starts</source>
            <translation>termina antes de empezar</translation>
        </message>
        <message>
            <source>it is milder than its findings</source>
            <translation>es más leve que sus hallazgos</translation>
        </message>
        <message>
            <source>it is earlier than that of a finding</source>
            <translation>es anterior a la fecha de un hallazgo</translation>
        </message>
        <message>
            <source>This change was not made, because of a mistake in Stipple. Nothing was lost; please report it.</source>
            <translation>Este cambio no se hizo, por un error de Stipple. No se perdió nada; comuníquelo, por favor.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>Un registro terminado no cambia nunca. Añada una corrección que diga qué corrige y por qué.</translation>
        </message>
        <message>
            <source>it is no name for a field</source>
            <translation>no es un nombre de campo</translation>
        </message>
        <message>
            <source>a field without a value is removed, not set</source>
            <translation>un campo sin valor se quita, no se escribe</translation>
        </message>
        <message>
            <source>a signature is either drawn or typed</source>
            <translation>una firma se dibuja o se escribe, no ambas cosas</translation>
        </message>
        <message>
            <source>an interpreter's language is missing</source>
            <translation>falta el idioma de un intérprete</translation>
        </message>
        <message>
            <source>a guardian's relationship is missing</source>
            <translation>falta el parentesco de un tutor</translation>
        </message>
        <message>
            <source>it does not say which practitioner signed</source>
            <translation>no dice qué profesional firmó</translation>
        </message>
        <message>
            <source>publishing is agreed to channel by channel</source>
            <translation>la publicación se autoriza canal por canal</translation>
        </message>
        <message>
            <source>neither the client nor a guardian has signed</source>
            <translation>no firmó ni el cliente ni un tutor</translation>
        </message>
        <message>
            <source>The name of a change cannot be read.</source>
            <translation>No se puede leer el nombre de un cambio.</translation>
        </message>
        <message>
            <source>it must list devices and their change numbers</source>
            <translation>debe enumerar dispositivos y sus números de cambio</translation>
        </message>
        <message>
            <source>it names something that is no device</source>
            <translation>nombra algo que no es un dispositivo</translation>
        </message>
        <message>
            <source>a change number must be whole, from 1 up</source>
            <translation>un número de cambio debe ser entero, desde 1</translation>
        </message>
        <message>
            <source>its value is of another kind</source>
            <translation>su valor es de otra clase</translation>
        </message>
        <message>
            <source>it is another type of record</source>
            <translation>es otro tipo de registro</translation>
        </message>
        <message>
            <source>A finished record never changes, but another content came under its name. The one that was here is kept; the other is set aside.</source>
            <translation>Un registro terminado no cambia nunca, pero llegó otro contenido con su nombre. Se conserva el que estaba aquí; el otro se aparta.</translation>
        </message>
        <message>
            <source>This was changed on another tablet without knowing that it had been finished. The finished one is kept; the change is set aside.</source>
            <translation>Esto se cambió en otra tableta sin saber que ya estaba terminado. Se conserva lo terminado; el cambio se aparta.</translation>
        </message>
        <message>
            <source>Another record came under the same name. The one that was here is kept; the other is set aside.</source>
            <translation>Llegó otro registro con el mismo nombre. Se conserva el que estaba aquí; el otro se aparta.</translation>
        </message>
        <message>
            <source>it is no id</source>
            <translation>no es un identificador</translation>
        </message>
        <message>
            <source>the time stamp is missing</source>
            <translation>falta la marca de tiempo</translation>
        </message>
        <message>
            <source>the time stamp cannot be read</source>
            <translation>no se puede leer la marca de tiempo</translation>
        </message>
        <message>
            <source>the time stamp lies outside the years 1 to 9999</source>
            <translation>la marca de tiempo está fuera de los años 1 a 9999</translation>
        </message>
        <message>
            <source>the time stamp is another device's</source>
            <translation>la marca de tiempo es de otro dispositivo</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>it holds no write</source>
            <translation>no contiene ninguna escritura</translation>
        </message>
        <message>
            <source>the name of a change cannot be read</source>
            <translation>no se puede leer el nombre de un cambio</translation>
        </message>
        <message>
            <source>a write has no value</source>
            <translation>una escritura no tiene valor</translation>
        </message>
        <message>
            <source>it does not name what it follows</source>
            <translation>no dice a qué sigue</translation>
        </message>
        <message>
            <source>a hash is not 64 hexadecimal digits</source>
            <translation>un hash no tiene 64 cifras hexadecimales</translation>
        </message>
        <message>
            <source>its hashes are not sorted, or stand twice</source>
            <translation>sus hashes no están ordenados o aparecen dos veces</translation>
        </message>
        <message>
            <source>the signature is not one</source>
            <translation>la firma no es una firma</translation>
        </message>
        <message>
            <source>it holds a change which the record has not seen</source>
            <translation>contiene un cambio que el registro no ha visto</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>it names no type</source>
            <translation>no indica ningún tipo</translation>
        </message>
        <message>
            <source>it must be a whole number from 1 up</source>
            <translation>debe ser un número entero desde 1</translation>
        </message>
        <message>
            <source>they are missing</source>
            <translation>faltan</translation>
        </message>
        <message>
            <source>A record does not fit: "%1": %2.</source>
            <translation>Un registro no es correcto: «%1»: %2.</translation>
        </message>
        <message>
            <source>A record holds "%1", which this version of Stipple does not know. It can be read after Stipple is updated.</source>
            <translation>Un registro contiene «%1», que esta versión de Stipple no conoce. Se podrá leer cuando se actualice Stipple.</translation>
        </message>
        <message>
            <source>it is a set; each element has its own name</source>
            <translation>es un conjunto; cada elemento tiene su propio nombre</translation>
        </message>
        <message>
            <source>it is no set</source>
            <translation>no es un conjunto</translation>
        </message>
        <message>
            <source>a correction says why it is one</source>
            <translation>una corrección dice por qué lo es</translation>
        </message>
        <message>
            <source>a correction names what it corrects</source>
            <translation>una corrección nombra lo que corrige</translation>
        </message>
        <message>
            <source>a finished record is not deleted</source>
            <translation>un registro terminado no se borra</translation>
        </message>
        <message>
            <source>it is not signed</source>
            <translation>no lleva firma</translation>
        </message>
        <message>
            <source>this type of record has none</source>
            <translation>este tipo de registro no lo tiene</translation>
        </message>
        <message>
            <source>a finished session cannot be without it</source>
            <translation>una sesión terminada no puede carecer de ello</translation>
        </message>
        <message>
            <source>its lot had expired on the day of the session</source>
            <translation>su lote había caducado el día de la sesión</translation>
        </message>
        <message>
            <source>a close-up names its zone</source>
            <translation>un primer plano nombra su zona</translation>
        </message>
        <message>
            <source>a scar's photo names the scar</source>
            <translation>la foto de una cicatriz nombra la cicatriz</translation>
        </message>
        <message>
            <source>a decision must leave one value</source>
            <translation>una decisión debe dejar un solo valor</translation>
        </message>
        <message>
            <source>this is no e-mail address</source>
            <translation>esto no es un correo electrónico</translation>
        </message>
        <message>
            <source>this is no language tag, such as "en" or "pt-BR"</source>
            <translation>esto no es una etiqueta de idioma, como «en» o «pt-BR»</translation>
        </message>
        <message>
            <source>this is no time zone, such as "Europe/Madrid"</source>
            <translation>esto no es una zona horaria, como «Europe/Madrid»</translation>
        </message>
        <message>
            <source>this is no currency, such as "USD"</source>
            <translation>esto no es una moneda, como «USD»</translation>
        </message>
        <message>
            <source>this is no checksum</source>
            <translation>esto no es una suma de comprobación</translation>
        </message>
        <message>
            <source>it must be text</source>
            <translation>debe ser texto</translation>
        </message>
        <message numerus="yes">
            <source>it is longer than %n characters</source>
            <translation>
                <numerusform>tiene más de %n carácter</numerusform>
                <numerusform>tiene más de %n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>it holds characters that cannot be shown</source>
            <translation>contiene caracteres que no se pueden mostrar</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>no contiene nada</translation>
        </message>
        <message>
            <source>it must be a number</source>
            <translation>debe ser un número</translation>
        </message>
        <message>
            <source>it must be a whole number</source>
            <translation>debe ser un número entero</translation>
        </message>
        <message>
            <source>it must lie between %1 and %2</source>
            <translation>debe estar entre %1 y %2</translation>
        </message>
        <message>
            <source>its strokes are not lists of x, y and time</source>
            <translation>sus trazos no son listas de x, y y tiempo</translation>
        </message>
        <message>
            <source>a point lies off every pad</source>
            <translation>un punto queda fuera de toda superficie de firma</translation>
        </message>
        <message>
            <source>it has too many points</source>
            <translation>tiene demasiados puntos</translation>
        </message>
        <message>
            <source>it must be yes or no</source>
            <translation>debe ser sí o no</translation>
        </message>
        <message>
            <source>it is no date</source>
            <translation>no es una fecha</translation>
        </message>
        <message>
            <source>it is no date, and no month or year</source>
            <translation>no es una fecha, ni un mes, ni un año</translation>
        </message>
        <message>
            <source>it is no date and time</source>
            <translation>no es una fecha con hora</translation>
        </message>
        <message>
            <source>it is no time of day</source>
            <translation>no es una hora del día</translation>
        </message>
        <message>
            <source>it is none of: %1</source>
            <translation>no es nada de lo siguiente: %1</translation>
        </message>
        <message>
            <source>it is not in base64</source>
            <translation>no está en base64</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>es demasiado grande</translation>
        </message>
        <message>
            <source>it must be a list</source>
            <translation>debe ser una lista</translation>
        </message>
        <message numerus="yes">
            <source>it has more than %n entries</source>
            <translation>
                <numerusform>tiene más de %n entrada</numerusform>
                <numerusform>tiene más de %n entradas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryCheckStep</name>
        <message>
            <source>Now from your paper</source>
            <translation>Ahora, desde su papel</translation>
        </message>
        <message>
            <source>Type these three groups, so that we both know the code was written down well. If one is wrong, go back and look again.</source>
            <translation>Escriba estos tres grupos para comprobar que el código está bien anotado. Si alguno no coincide, vuelva atrás y mírelo de nuevo.</translation>
        </message>
        <message>
            <source>Group %1</source>
            <translation>Grupo %1</translation>
        </message>
    </context>
    <context>
        <name>RecoveryCodeStep</name>
        <message>
            <source>Write this down</source>
            <translation>Anote esto</translation>
        </message>
        <message>
            <source>This recovery code opens the vault if you forget your passphrase. It is shown only now. Keep the paper where you keep your most important papers, not with the tablet.</source>
            <translation>Este código de recuperación abre la caja fuerte si olvida su frase de acceso. Solo se muestra ahora. Guarde el papel con sus documentos más importantes, no junto a la tableta.</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Pages change at once.</source>
            <translation>Las páginas cambian al instante.</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>When nobody touches the tablet for</source>
            <translation>Cuando nadie toque la tableta durante</translation>
        </message>
        <message numerus="yes">
            <source>%Ln min</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%Ln min</numerusform>
                <numerusform>%Ln min</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock now</source>
            <translation>Bloquear ahora</translation>
        </message>
        <message>
            <source>This tablet</source>
            <translation>Esta tableta</translation>
        </message>
        <message>
            <source>Unlocked by</source>
            <translation>Desbloqueada por</translation>
        </message>
        <message>
            <source>The vault lies in</source>
            <translation>La caja fuerte está en</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
    </context>
    <context>
        <name>StepBar</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message numerus="yes">
            <source>%Ln month(s)</source>
            <translation>
                <numerusform>%Ln mes</numerusform>
                <numerusform>%Ln meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln year(s)</source>
            <translation>
                <numerusform>%Ln año</numerusform>
                <numerusform>%Ln años</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>date of birth · age</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name (relation)</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name · phone</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Client since %1</source>
            <translation>Cliente desde el %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>date: note</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln client(s)</source>
            <translation>
                <numerusform>%Ln cliente</numerusform>
                <numerusform>%Ln clientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minuto</numerusform>
                <numerusform>%Ln minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln segundo</numerusform>
                <numerusform>%Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>minutes seconds</comment>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>Too easy to guess. Four or five unusual words work well.</source>
            <translation>Demasiado fácil de adivinar. Cuatro o cinco palabras poco comunes funcionan bien.</translation>
        </message>
        <message>
            <source>Still too easy to guess. Add another word or two.</source>
            <translation>Aún es fácil de adivinar. Añada una o dos palabras más.</translation>
        </message>
        <message>
            <source>Strong enough.</source>
            <translation>Suficientemente segura.</translation>
        </message>
        <message>
            <source>Very strong.</source>
            <translation>Muy segura.</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Welcome back</source>
            <translation>Hola de nuevo</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>¿Quién es usted?</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Too many wrong tries</source>
            <translation>Demasiados intentos fallidos</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Desbloqueando…</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
    </context>
    <context>
        <name>Vault</name>
        <message>
            <source>The audit trail does not hold together at entry %1: something was changed or removed there.</source>
            <translation>El registro de auditoría no es coherente en la entrada %1: allí se cambió o quitó algo.</translation>
        </message>
        <message>
            <source>The clinic needs a name.</source>
            <translation>La clínica necesita un nombre.</translation>
        </message>
        <message>
            <source>The owner needs a name.</source>
            <translation>La persona propietaria necesita un nombre.</translation>
        </message>
        <message>
            <source>A name may have 200 characters at most.</source>
            <translation>Un nombre puede tener 200 caracteres como máximo.</translation>
        </message>
        <message>
            <source>The time zone "%1" is not known.</source>
            <translation>No se conoce la zona horaria «%1».</translation>
        </message>
        <message>
            <source>A passphrase is needed.</source>
            <translation>Hace falta una frase de acceso.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. No vault was made.</source>
            <translation>Algo falló en la aplicación. No se creó ninguna caja fuerte.</translation>
        </message>
        <message>
            <source>There is a vault in %1 already. Nothing was changed.</source>
            <translation>Ya hay una caja fuerte en %1. No se cambió nada.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place; nothing was kept.</source>
            <translation>No se pudo colocar la caja fuerte en su sitio; no se conservó nada.</translation>
        </message>
        <message>
            <source>The encrypted database cannot be used here: something else stands in the place of SQLCipher. Nothing was opened or written. Install Stipple anew.</source>
            <translation>Aquí no se puede usar la base de datos cifrada: hay otra cosa en lugar de SQLCipher. No se abrió ni escribió nada. Instale Stipple de nuevo.</translation>
        </message>
        <message>
            <source>There is a database already.</source>
            <translation>Ya hay una base de datos.</translation>
        </message>
        <message>
            <source>The vault's database is missing; its key slots are there. Restore a back-up into a new folder; leave this one as it is.</source>
            <translation>Falta la base de datos de la caja fuerte; sus claves están. Restaure una copia de seguridad en otra carpeta y deje esta como está.</translation>
        </message>
        <message>
            <source>The storage is full. Free some space, then try again.</source>
            <translation>El almacenamiento está lleno. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This place cannot be written to. Check its permissions, then try again.</source>
            <translation>No se puede escribir aquí. Compruebe los permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The storage reported a fault (%1).</source>
            <translation>El almacenamiento comunicó un fallo (%1).</translation>
        </message>
        <message>
            <source>%1 could not be written; what was there before is untouched.</source>
            <translation>No se pudo escribir %1; lo que había antes sigue intacto.</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>No existe el archivo %1.</translation>
        </message>
        <message>
            <source>%1 is larger than it can be.</source>
            <translation>%1 es más grande de lo posible.</translation>
        </message>
        <message>
            <source>The folder could not be made durable.</source>
            <translation>No se pudo asegurar la carpeta en el disco.</translation>
        </message>
        <message>
            <source>The folder could not be made.</source>
            <translation>No se pudo crear la carpeta.</translation>
        </message>
        <message>
            <source>The vault cannot be opened; nothing in it was changed.</source>
            <translation>No se puede abrir la caja fuerte; no se cambió nada en ella.</translation>
        </message>
        <message>
            <source>This vault is in use by another program, perhaps Stipple itself. Nothing was changed. Lock it there, then try again.</source>
            <translation>Otro programa, quizá el propio Stipple, está usando esta caja fuerte. No se cambió nada. Bloquéela allí e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A key slot in vault.json is damaged.</source>
            <translation>Una clave de vault.json está dañada.</translation>
        </message>
        <message>
            <source>vault.json is damaged: it is not what was written.</source>
            <translation>vault.json está dañado: no es lo que se escribió.</translation>
        </message>
        <message>
            <source>vault.json was not written by Stipple.</source>
            <translation>Stipple no escribió este vault.json.</translation>
        </message>
        <message>
            <source>This vault was written by a newer version of Stipple. Nothing was changed. Update the app to open it.</source>
            <translation>Esta caja fuerte se escribió con una versión más reciente de Stipple. No se cambió nada. Actualice la aplicación para abrirla.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder. Nothing was changed.</source>
            <translation>%1 es un archivo, no una carpeta. No se cambió nada.</translation>
        </message>
        <message>
            <source>%1 cannot be read by this user. Nothing was changed.</source>
            <translation>Este usuario no puede leer %1. No se cambió nada.</translation>
        </message>
        <message>
            <source>%1 cannot be written to, so no vault can be made there. Nothing was changed. Check its permissions, or choose another folder.</source>
            <translation>No se puede escribir en %1, así que no se puede crear allí una caja fuerte. No se cambió nada. Compruebe los permisos o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are missing, while its data is there. Nothing was changed, and nothing will be made anew over it. Put vault.json back from a back-up.</source>
            <translation>Faltan las claves (vault.json) de la caja fuerte en %1, pero sus datos están. No se cambió nada ni se creará nada encima. Recupere vault.json de una copia de seguridad.</translation>
        </message>
        <message>
            <source>%1 holds other files, and no vault. Nothing was changed. Choose an empty folder.</source>
            <translation>%1 contiene otros archivos y ninguna caja fuerte. No se cambió nada. Elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) of the vault in %1 are damaged, both copies of them. Nothing was changed. Put vault.json back from a back-up; your data is still there.</source>
            <translation>Las dos copias de las claves (vault.json) de la caja fuerte en %1 están dañadas. No se cambió nada. Recupere vault.json de una copia de seguridad; sus datos siguen ahí.</translation>
        </message>
        <message>
            <source>The vault must first be opened for writing once.</source>
            <translation>Primero hay que abrir la caja fuerte una vez para escritura.</translation>
        </message>
        <message>
            <source>There is no such record.</source>
            <translation>No existe ese registro.</translation>
        </message>
        <message>
            <source>A recovery code has no "%1" in it.</source>
            <translation>Un código de recuperación no contiene «%1».</translation>
        </message>
        <message>
            <source>A recovery code has %1 characters; this has %2.</source>
            <translation>Un código de recuperación tiene %1 caracteres; este tiene %2.</translation>
        </message>
        <message>
            <source>There is a slip in this recovery code: its last group does not fit the others.</source>
            <translation>Hay un error en este código de recuperación: el último grupo no encaja con los demás.</translation>
        </message>
        <message>
            <source>Something that was sealed is not what was written.</source>
            <translation>Algo sellado no es lo que se escribió.</translation>
        </message>
        <message>
            <source>This key does not open what was sealed.</source>
            <translation>Esta clave no abre lo que se selló.</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase. Close other apps, then try again.</source>
            <translation>No hay memoria libre suficiente para comprobar la frase de acceso. Cierre otras aplicaciones e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This key slot is damaged; the passphrase may well be right. Use another practitioner's passphrase or the recovery code.</source>
            <translation>Esta clave está dañada; la frase de acceso puede ser correcta. Use la de otra persona o el código de recuperación.</translation>
        </message>
        <message>
            <source>This is not the recovery code of this vault. Nothing was changed.</source>
            <translation>Este no es el código de recuperación de esta caja fuerte. No se cambió nada.</translation>
        </message>
        <message>
            <source>That passphrase is not right. Nothing was changed; try again.</source>
            <translation>Esa frase de acceso no es correcta. No se cambió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The tablet's storage is full. This change was not saved; everything saved before is safe. Free some space, then try again.</source>
            <translation>El almacenamiento de la tableta está lleno. Este cambio no se guardó; todo lo anterior está a salvo. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The vault is busy with something else. This change was not saved; try again in a moment.</source>
            <translation>La caja fuerte está ocupada. Este cambio no se guardó; inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The vault's folder cannot be written to. Nothing was changed. Check its permissions, then try again.</source>
            <translation>No se puede escribir en la carpeta de la caja fuerte. No se cambió nada. Compruebe los permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The vault's database is damaged. Nothing was changed. Leave the folder as it is, and restore a back-up into a new one.</source>
            <translation>La base de datos de la caja fuerte está dañada. No se cambió nada. Deje la carpeta como está y restaure una copia de seguridad en otra.</translation>
        </message>
        <message>
            <source>The tablet's storage reported a fault. This change was not saved; everything saved before is safe unless the storage itself is failing. Make a back-up.</source>
            <translation>El almacenamiento de la tableta comunicó un fallo. Este cambio no se guardó; todo lo anterior está a salvo si el almacenamiento no está fallando. Haga una copia de seguridad.</translation>
        </message>
        <message>
            <source>The database refuses this: it is not allowed here.</source>
            <translation>La base de datos lo rechaza: aquí no está permitido.</translation>
        </message>
        <message>
            <source>Something in the app went wrong. This change was not saved; everything saved before is safe.</source>
            <translation>Algo falló en la aplicación. Este cambio no se guardó; todo lo anterior está a salvo.</translation>
        </message>
        <message>
            <source>There is a record of this id already.</source>
            <translation>Ya hay un registro con este identificador.</translation>
        </message>
        <message>
            <source>This record is no longer there.</source>
            <translation>Este registro ya no existe.</translation>
        </message>
        <message>
            <source>There is no vault in %1.</source>
            <translation>No hay ninguna caja fuerte en %1.</translation>
        </message>
        <message>
            <source>This practitioner has no passphrase in this vault.</source>
            <translation>Esta persona no tiene frase de acceso en esta caja fuerte.</translation>
        </message>
        <message>
            <source>This vault has no recovery slot.</source>
            <translation>Esta caja fuerte no tiene código de recuperación.</translation>
        </message>
        <message>
            <source>The file %1 is missing.</source>
            <translation>Falta el archivo %1.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read.</source>
            <translation>No se puede leer el archivo %1.</translation>
        </message>
        <message>
            <source>%1 is no ordinary file.</source>
            <translation>%1 no es un archivo normal.</translation>
        </message>
        <message>
            <source>The folder %1 could not be made.</source>
            <translation>No se pudo crear la carpeta %1.</translation>
        </message>
        <message>
            <source>%1 does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>Al releer %1 no está lo que se escribió: el almacenamiento está fallando. Use otro.</translation>
        </message>
        <message>
            <source>The back-up does not read back as it was written: the storage is failing. Use another one.</source>
            <translation>Al releer la copia de seguridad no está lo que se escribió: el almacenamiento está fallando. Use otro.</translation>
        </message>
        <message>
            <source>%1 is not there. Is the storage plugged in?</source>
            <translation>No se encuentra %1. ¿Está conectado el almacenamiento?</translation>
        </message>
        <message>
            <source>A back-up within the vault itself would be lost with it.</source>
            <translation>Una copia de seguridad dentro de la propia caja fuerte se perdería con ella.</translation>
        </message>
        <message>
            <source>%1 holds other files. Nothing was written. Choose an empty folder.</source>
            <translation>%1 contiene otros archivos. No se escribió nada. Elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>%1 holds the back-up of another vault. Nothing was written.</source>
            <translation>%1 contiene la copia de seguridad de otra caja fuerte. No se escribió nada.</translation>
        </message>
        <message>
            <source>No back-up was made; one made before is still whole.</source>
            <translation>No se hizo ninguna copia de seguridad; si había una anterior, sigue intacta.</translation>
        </message>
        <message>
            <source>The back-up's list of files (manifest.json) is damaged.</source>
            <translation>La lista de archivos de la copia de seguridad (manifest.json) está dañada.</translation>
        </message>
        <message>
            <source>This is no back-up of Stipple.</source>
            <translation>Esto no es una copia de seguridad de Stipple.</translation>
        </message>
        <message>
            <source>This back-up was written by a newer version of Stipple. Update the app to restore it.</source>
            <translation>Esta copia de seguridad se hizo con una versión más reciente de Stipple. Actualice la aplicación para restaurarla.</translation>
        </message>
        <message>
            <source>There is no such key of this client: it was destroyed, or never made.</source>
            <translation>No existe esa clave de este cliente: se destruyó o nunca se creó.</translation>
        </message>
        <message>
            <source>A key of client %1 is damaged.</source>
            <translation>Una clave del cliente %1 está dañada.</translation>
        </message>
        <message>
            <source>A tablet's key is not vouched for by this clinic.</source>
            <translation>Esta clínica no avala la clave de una de las tabletas.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged: an entry's signature does not fit.</source>
            <translation>La lista de clientes eliminados está dañada: la firma de una entrada no corresponde.</translation>
        </message>
        <message>
            <source>An erasure needs a reason, of 400 characters at most.</source>
            <translation>Una eliminación necesita un motivo, de 400 caracteres como máximo.</translation>
        </message>
        <message>
            <source>"%1" is no type of record that can be kept.</source>
            <translation>«%1» no es un tipo de registro que se pueda conservar.</translation>
        </message>
        <message>
            <source>There is no such client. Nothing was erased.</source>
            <translation>No existe ese cliente. No se eliminó nada.</translation>
        </message>
        <message>
            <source>Kept when the client was erased.</source>
            <translation>Se conservó cuando se eliminó al cliente.</translation>
        </message>
        <message>
            <source>A photo of an erased client could not be deleted; its key is gone, so nobody can open it.</source>
            <translation>No se pudo borrar una foto de un cliente eliminado; su clave ya no existe, así que nadie puede abrirla.</translation>
        </message>
        <message>
            <source>The list of erased clients is damaged.</source>
            <translation>La lista de clientes eliminados está dañada.</translation>
        </message>
        <message>
            <source>The list of erased clients is another clinic's.</source>
            <translation>La lista de clientes eliminados es de otra clínica.</translation>
        </message>
        <message>
            <source>Only the owner's passphrase, or the recovery code, can vouch for a new tablet. Nothing was written.</source>
            <translation>Solo la frase de acceso de la persona propietaria, o el código de recuperación, puede avalar una tableta nueva. No se escribió nada.</translation>
        </message>
        <message>
            <source>The database's key in vault.json is damaged. Nothing was written.</source>
            <translation>La clave de la base de datos en vault.json está dañada. No se escribió nada.</translation>
        </message>
        <message>
            <source>%1 is not empty. Choose an empty folder, or one that is not there yet.</source>
            <translation>La carpeta %1 no está vacía. Elija una carpeta vacía o una que aún no exista.</translation>
        </message>
        <message>
            <source>The vault could not be put into its place.</source>
            <translation>No se pudo colocar la caja fuerte en su sitio.</translation>
        </message>
        <message>
            <source>The record of photo %1 holds no key.</source>
            <translation>El registro de la foto %1 no contiene ninguna clave.</translation>
        </message>
        <message>
            <source>A left-over file could not be removed.</source>
            <translation>No se pudo quitar un archivo sobrante.</translation>
        </message>
        <message>
            <source>A left-over file could not be set aside.</source>
            <translation>No se pudo apartar un archivo sobrante.</translation>
        </message>
        <message>
            <source>The photo's thumbnail is too large; nothing was added.</source>
            <translation>La miniatura de la foto es demasiado grande; no se añadió nada.</translation>
        </message>
        <message>
            <source>Photo %1 is too large to show here.</source>
            <translation>La foto %1 es demasiado grande para mostrarla aquí.</translation>
        </message>
        <message>
            <source>There is no finished back-up in %1.</source>
            <translation>No hay ninguna copia de seguridad terminada en %1.</translation>
        </message>
        <message>
            <source>%1 in the back-up is not what was written.</source>
            <translation>%1, en la copia de seguridad, no es lo que se escribió.</translation>
        </message>
        <message>
            <source>The back-up's parts are of different vaults.</source>
            <translation>Las partes de la copia de seguridad son de cajas fuertes distintas.</translation>
        </message>
        <message>
            <source>The signature of the back-up's list of files does not fit.</source>
            <translation>La firma de la lista de archivos de la copia de seguridad no corresponde.</translation>
        </message>
        <message>
            <source>The database in the back-up is damaged. Take an older back-up, or restore nothing and use salvage.</source>
            <translation>La base de datos de la copia de seguridad está dañada. Use una copia anterior, o no restaure nada y recurra al rescate de datos.</translation>
        </message>
        <message>
            <source>Nothing was restored, and nothing was written.</source>
            <translation>No se restauró nada y no se escribió nada.</translation>
        </message>
        <message>
            <source>The damaged database could not be copied.</source>
            <translation>No se pudo copiar la base de datos dañada.</translation>
        </message>
        <message>
            <source>%1 entries of the audit trail, after a gap in it.</source>
            <translation>Entradas del registro de auditoría tras un hueco en él: %1.</translation>
        </message>
        <message>
            <source>Record %1 (%2).</source>
            <translation>Registro %1 (%2).</translation>
        </message>
        <message>
            <source>The file of photo %1, which is damaged.</source>
            <translation>El archivo de la foto %1, que está dañado.</translation>
        </message>
        <message>
            <source>The file of photo %1, which is missing.</source>
            <translation>El archivo de la foto %1, que falta.</translation>
        </message>
        <message>
            <source>Nothing was salvaged; the damaged vault is as it was.</source>
            <translation>No se rescató nada; la caja fuerte dañada sigue como estaba.</translation>
        </message>
        <message>
            <source>%1 rows of %2 that cannot be read.</source>
            <translation>Filas de %2 que no se pueden leer: %1.</translation>
        </message>
        <message>
            <source>Rows of %1 that cannot be read.</source>
            <translation>Filas de %1 que no se pueden leer.</translation>
        </message>
        <message>
            <source>The photo could not be read; nothing was added.</source>
            <translation>No se pudo leer la foto; no se añadió nada.</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written. Other photos are not affected. Restore it from a back-up.</source>
            <translation>El archivo de la foto %1 está dañado: no es lo que se escribió. Las demás fotos no están afectadas. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The photo is empty; nothing was added.</source>
            <translation>La foto está vacía; no se añadió nada.</translation>
        </message>
        <message>
            <source>The file of photo %1 is missing. Other photos are not affected. Restore it from a back-up.</source>
            <translation>Falta el archivo de la foto %1. Las demás fotos no están afectadas. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The file of photo %1 belongs to another photo. Restore it from a back-up.</source>
            <translation>El archivo de la foto %1 pertenece a otra foto. Restáurelo de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The photo could not be written where it should go.</source>
            <translation>No se pudo escribir la foto en el lugar previsto.</translation>
        </message>
        <message>
            <source>A page of the database is not what was written: %1.</source>
            <translation>Una página de la base de datos no es lo que se escribió: %1.</translation>
        </message>
        <message>
            <source>The database does not hold together: %1.</source>
            <translation>La base de datos no es coherente: %1.</translation>
        </message>
        <message>
            <source>A row of %1 refers to something that is not there.</source>
            <translation>Una fila de %1 se refiere a algo que no existe.</translation>
        </message>
        <message>
            <source>Record %1 belongs to a client who is not there.</source>
            <translation>El registro %1 pertenece a un cliente que no existe.</translation>
        </message>
        <message>
            <source>Part of the database cannot be read: %1</source>
            <translation>No se puede leer parte de la base de datos: %1</translation>
        </message>
        <message>
            <source>Record %1 is not what was written.</source>
            <translation>El registro %1 no es lo que se escribió.</translation>
        </message>
        <message>
            <source>Record %1 was sealed, and no longer is.</source>
            <translation>El registro %1 estaba sellado y ya no lo está.</translation>
        </message>
        <message>
            <source>Record %1 is not signed.</source>
            <translation>El registro %1 no está firmado.</translation>
        </message>
        <message>
            <source>Record %1 was signed by a tablet that this clinic does not know.</source>
            <translation>El registro %1 lo firmó una tableta que esta clínica no conoce.</translation>
        </message>
        <message>
            <source>The signature of record %1 does not fit: it was changed after it was signed.</source>
            <translation>La firma del registro %1 no corresponde: se cambió después de firmarlo.</translation>
        </message>
        <message>
            <source>Record %1 is another than the one that was sealed under this id.</source>
            <translation>El registro %1 no es el que se selló con este identificador.</translation>
        </message>
        <message>
            <source>A sealed record that record %1 follows is missing.</source>
            <translation>Falta un registro sellado al que sigue el registro %1.</translation>
        </message>
        <message>
            <source>Record %1 follows a record of another client.</source>
            <translation>El registro %1 sigue a un registro de otro cliente.</translation>
        </message>
        <message>
            <source>Sealed record %1 is missing.</source>
            <translation>Falta el registro sellado %1.</translation>
        </message>
        <message>
            <source>Record %1 was made, says the audit trail, and is missing.</source>
            <translation>Según el registro de auditoría, el registro %1 se creó, pero falta.</translation>
        </message>
        <message>
            <source>Photo %1: %2</source>
            <translation>Foto %1: %2</translation>
        </message>
        <message>
            <source>The file of photo %1 is damaged: it is not what was written.</source>
            <translation>El archivo de la foto %1 está dañado: no es lo que se escribió.</translation>
        </message>
        <message>
            <source>A finished record never changes. Add a correction that says what it corrects, and why.</source>
            <translation>Un registro terminado no cambia nunca. Añada una corrección que diga qué corrige y por qué.</translation>
        </message>
        <message>
            <source>This client was erased. Nothing was saved; add them anew if they came back.</source>
            <translation>Este cliente se eliminó. No se guardó nada; si ha vuelto, añádalo de nuevo.</translation>
        </message>
        <message>
            <source>Everything can be looked at, and nothing was changed, but nothing can be written until the owner, or whoever holds the recovery code, confirms that this is the right data.</source>
            <translation>Se puede consultar todo y no se cambió nada, pero no se puede escribir nada hasta que la persona propietaria, o quien tenga el código de recuperación, confirme que estos son los datos correctos.</translation>
        </message>
        <message>
            <source>The key slots (vault.json) are not those that this tablet wrote last: an older file was put back.</source>
            <translation>Las claves (vault.json) no son las que esta tableta escribió por última vez: se repuso un archivo anterior.</translation>
        </message>
        <message>
            <source>The database is not as it was when the vault was last locked: it was damaged, or an older file, or a part of one, was put back.</source>
            <translation>La base de datos no está como cuando se bloqueó la caja fuerte por última vez: se dañó, o se repuso un archivo anterior o parte de uno.</translation>
        </message>
        <message>
            <source>Beside the database lay a log of changes that was not there when the vault was last locked. It was set aside as %1.</source>
            <translation>Junto a la base de datos había un registro de cambios que no estaba cuando se bloqueó la caja fuerte por última vez. Se apartó como %1.</translation>
        </message>
        <message>
            <source>The data is older than what this tablet last saw: changes that were saved are missing.</source>
            <translation>Los datos son anteriores a los últimos que vio esta tableta: faltan cambios que se habían guardado.</translation>
        </message>
        <message>
            <source>The anchor is damaged.</source>
            <translation>El ancla está dañada.</translation>
        </message>
        <message>
            <source>The vault's database cannot be read.</source>
            <translation>No se puede leer la base de datos de la caja fuerte.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is missing or damaged.</source>
            <translation>El ancla, que dice hasta dónde había llegado esta caja fuerte, falta o está dañada.</translation>
        </message>
        <message>
            <source>The anchor, which says how far this vault had come, is not this tablet's.</source>
            <translation>El ancla, que dice hasta dónde había llegado esta caja fuerte, no es de esta tableta.</translation>
        </message>
        <message>
            <source>This device's keystore remembers a later state of this vault: the whole folder was put back.</source>
            <translation>El almacén de claves de este dispositivo recuerda un estado posterior de esta caja fuerte: se repuso la carpeta entera.</translation>
        </message>
        <message>
            <source>This device has no keystore.</source>
            <translation>Este dispositivo no tiene almacén de claves.</translation>
        </message>
        <message>
            <source>A PIN alone opens nothing. Nothing was changed; your data is still there. Use the recovery code, or a practitioner's passphrase.</source>
            <translation>Un PIN por sí solo no abre nada. No se cambió nada; sus datos siguen ahí. Use el código de recuperación o la frase de acceso de un profesional.</translation>
        </message>
        <message>
            <source>This device's keystore no longer holds the key of this vault.</source>
            <translation>El almacén de claves de este dispositivo ya no contiene la clave de esta caja fuerte.</translation>
        </message>
        <message>
            <source>This device's keystore does not answer.</source>
            <translation>El almacén de claves de este dispositivo no responde.</translation>
        </message>
        <message>
            <source>This answer was not saved; every answer before it was.</source>
            <translation>Esta respuesta no se guardó; todas las anteriores sí.</translation>
        </message>
        <message>
            <source>%1 answers are kept.</source>
            <translation>Respuestas conservadas: %1.</translation>
        </message>
        <message>
            <source>%1 places of a draft are not what this tablet wrote, and were refused.</source>
            <translation>Partes de un borrador que no son lo que escribió esta tableta y se rechazaron: %1.</translation>
        </message>
        <message>
            <source>%1 answers are missing from the middle of a draft.</source>
            <translation>Respuestas que faltan en medio de un borrador: %1.</translation>
        </message>
        <message>
            <source>%1 answers stood in a draft twice; each was taken once.</source>
            <translation>Respuestas que estaban dos veces en un borrador: %1; cada una se tomó una sola vez.</translation>
        </message>
        <message>
            <source>The answers of a draft were not in their order; they were taken in the order in which they were given.</source>
            <translation>Las respuestas de un borrador estaban desordenadas; se tomaron en el orden en que se dieron.</translation>
        </message>
        <message>
            <source>The last answer of a draft was being written when the power went, and is not complete.</source>
            <translation>La última respuesta de un borrador se estaba escribiendo cuando se cortó la energía y no está completa.</translation>
        </message>
        <message>
            <source>This answer is too large to be saved.</source>
            <translation>Esta respuesta es demasiado grande para guardarla.</translation>
        </message>
        <message>
            <source>What was handed over did not arrive whole. Nothing was saved or lost; hand the tablet over again.</source>
            <translation>Lo que se entregó no llegó completo. No se guardó ni se perdió nada; entregue la tableta otra vez.</translation>
        </message>
        <message>
            <source>There is no such hand-over.</source>
            <translation>No existe esa entrega.</translation>
        </message>
        <message>
            <source>%1 answers of a draft differ from those that were taken in under their number before; the first ones are kept.</source>
            <translation>Respuestas de un borrador distintas de las que ya se habían recogido con su número: %1; se conservan las primeras.</translation>
        </message>
        <message>
            <source>The draft %1 belongs to no hand-over of this vault. It was left where it is.</source>
            <translation>El borrador %1 no pertenece a ninguna entrega de esta caja fuerte. Se dejó donde está.</translation>
        </message>
        <message>
            <source>The draft's file could not be removed. Its answers are taken in.</source>
            <translation>No se pudo quitar el archivo del borrador. Sus respuestas ya se recogieron.</translation>
        </message>
        <message>
            <source>Only the owner, or whoever holds the recovery code, can confirm this. Nothing was changed.</source>
            <translation>Solo la persona propietaria, o quien tenga el código de recuperación, puede confirmarlo. No se cambió nada.</translation>
        </message>
        <message>
            <source>A name is needed, of 200 characters at most.</source>
            <translation>Hace falta un nombre, de 200 caracteres como máximo.</translation>
        </message>
        <message>
            <source>This practitioner cannot unlock this vault. Nothing was changed.</source>
            <translation>Esta persona no puede desbloquear esta caja fuerte. No se cambió nada.</translation>
        </message>
        <message>
            <source>A passphrase or a PIN is needed. Nothing was changed.</source>
            <translation>Hace falta una frase de acceso o un PIN. No se cambió nada.</translation>
        </message>
        <message>
            <source>This practitioner can unlock this vault already.</source>
            <translation>Esta persona ya puede desbloquear esta caja fuerte.</translation>
        </message>
        <message>
            <source>The owner's passphrase can be changed by the owner, or with the recovery code. Nothing was changed.</source>
            <translation>La frase de acceso de la persona propietaria la puede cambiar ella misma, o se cambia con el código de recuperación. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is the last practitioner who can unlock the vault. Nothing was removed. Add another one first.</source>
            <translation>Es la última persona que puede desbloquear la caja fuerte. No se quitó nada. Añada antes a otra.</translation>
        </message>
        <message>
            <source>The owner vouches for this clinic's tablets and cannot be removed. Nothing was changed.</source>
            <translation>La persona propietaria avala las tabletas de esta clínica y no se puede quitar. No se cambió nada.</translation>
        </message>
        <message>
            <source>A PIN opens only the vault it was set for, not a copy of it. Nothing was written. Use the recovery code.</source>
            <translation>Un PIN solo abre la caja fuerte para la que se fijó, no una copia de ella. No se escribió nada. Use el código de recuperación.</translation>
        </message>
        <message>
            <source>This is too large to be kept while the tablet is locked. It was not saved.</source>
            <translation>Esto es demasiado grande para conservarlo con la tableta bloqueada. No se guardó.</translation>
        </message>
        <message>
            <source>The vault's public key is damaged. This was not saved.</source>
            <translation>La clave pública de la caja fuerte está dañada. Esto no se guardó.</translation>
        </message>
        <message>
            <source>Something kept while the tablet was locked is not what was written. It was left where it is, and not taken in.</source>
            <translation>Algo que se conservó con la tableta bloqueada no es lo que se escribió. Se dejó donde está y no se recogió.</translation>
        </message>
        <message>
            <source>A file in the vault's folder could not be removed.</source>
            <translation>No se pudo quitar un archivo de la carpeta de la caja fuerte.</translation>
        </message>
        <message>
            <source>A PIN has six digits.</source>
            <translation>Un PIN tiene seis cifras.</translation>
        </message>
        <message>
            <source>This PIN is the first that anybody would try. Take another one.</source>
            <translation>Este PIN es el primero que probaría cualquiera. Elija otro.</translation>
        </message>
        <message>
            <source>That PIN is not right. Nothing was changed; try again.</source>
            <translation>Ese PIN no es correcto. No se cambió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 seconds</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>There were too many wrong tries. Nothing was changed. Wait %1, then try again; the recovery code opens the vault at once.</source>
            <translation>Hubo demasiados intentos fallidos. No se cambió nada. Espere %1 e inténtelo de nuevo; el código de recuperación abre la caja fuerte de inmediato.</translation>
        </message>
        <message>
            <source>%1 in vault.json is damaged; the passphrase is right. Nothing was changed. Put vault.json back from a back-up.</source>
            <translation>%1 en vault.json está dañada; la frase de acceso es correcta. No se cambió nada. Recupere vault.json de una copia de seguridad.</translation>
        </message>
        <message>
            <source>The database's key</source>
            <translation>La clave de la base de datos</translation>
        </message>
        <message>
            <source>This tablet's signing key</source>
            <translation>La clave de firma de esta tableta</translation>
        </message>
        <message>
            <source>The owner's signing key</source>
            <translation>La clave de firma de la persona propietaria</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>The vault's folder.</source>
            <translation>La carpeta de la caja fuerte.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::ClientFormController</name>
        <message>
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <source>Please give a name.</source>
            <translation>Indique un nombre.</translation>
        </message>
        <message>
            <source>This is not a phone number. Use digits, with + for the country.</source>
            <translation>Esto no es un teléfono. Use cifras, con + para el país.</translation>
        </message>
        <message>
            <source>This is not an e-mail address. One looks like name@example.org.</source>
            <translation>Esto no es un correo electrónico. Tiene la forma nombre@example.org.</translation>
        </message>
        <message>
            <source>This is no date. Type day, month and the whole year, for instance 14.3.1980.</source>
            <translation>Esto no es una fecha. Escriba día, mes y año completo, por ejemplo 14.3.1980.</translation>
        </message>
        <message>
            <source>This day is still to come.</source>
            <translation>Ese día aún no ha llegado.</translation>
        </message>
        <message>
            <source>This is too long ago. Type the whole year, for instance 1980.</source>
            <translation>Es demasiado antiguo. Escriba el año completo, por ejemplo 1980.</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>Correo electrónico: %1</translation>
        </message>
        <message>
            <source>Phone: %1</source>
            <translation>Teléfono: %1</translation>
        </message>
        <message>
            <source>Date of birth: %1</source>
            <translation>Fecha de nacimiento: %1</translation>
        </message>
        <message>
            <source>Entered, but not finished before the tablet locked. %1</source>
            <translation>Introducido, pero sin terminar antes de que se bloqueara la tableta. %1</translation>
        </message>
        <message>
            <source>Client without a name</source>
            <translation>Cliente sin nombre</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::FirstStartController</name>
        <message>
            <source>Please give the clinic's name.</source>
            <translation>Indique el nombre de la clínica.</translation>
        </message>
        <message>
            <source>Please give your name.</source>
            <translation>Indique su nombre.</translation>
        </message>
        <message>
            <source>Please choose a passphrase.</source>
            <translation>Elija una frase de acceso.</translation>
        </message>
        <message>
            <source>This one is too easy to guess. Add another word or two.</source>
            <translation>Esta es demasiado fácil de adivinar. Añada una o dos palabras más.</translation>
        </message>
        <message>
            <source>The two are not the same. Type the passphrase once more.</source>
            <translation>No son iguales. Escriba otra vez la frase de acceso.</translation>
        </message>
        <message>
            <source>This is not what was shown. Look at your paper again.</source>
            <translation>Esto no es lo que se mostró. Mire otra vez su papel.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::GateController</name>
        <message>
            <source>Stipple is already open</source>
            <translation>Stipple ya está abierto</translation>
        </message>
        <message>
            <source>The folder cannot be written to</source>
            <translation>No se puede escribir en la carpeta</translation>
        </message>
        <message>
            <source>This folder holds something else</source>
            <translation>Esta carpeta contiene otra cosa</translation>
        </message>
        <message>
            <source>The vault is damaged</source>
            <translation>La caja fuerte está dañada</translation>
        </message>
        <message>
            <source>This vault needs a newer Stipple</source>
            <translation>Esta caja fuerte necesita un Stipple más reciente</translation>
        </message>
        <message>
            <source>The vault cannot be opened</source>
            <translation>No se puede abrir la caja fuerte</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet.</source>
            <translation>Se bloqueó porque nadie tocaba la tableta.</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet. What you had entered was saved.</source>
            <translation>Se bloqueó porque nadie tocaba la tableta. Lo que había introducido se guardó.</translation>
        </message>
        <message>
            <source>It was locked because nobody touched the tablet. What you had entered could not be saved, because the storage refused it. Everything saved before is still there.</source>
            <translation>Se bloqueó porque nadie tocaba la tableta. Lo que había introducido no se pudo guardar porque el almacenamiento lo rechazó. Todo lo guardado antes sigue ahí.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::UnlockController</name>
        <message>
            <source>Please type your passphrase.</source>
            <translation>Escriba su frase de acceso.</translation>
        </message>
        <message>
            <source>That is not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>Esa no es la frase de acceso de %1. No se cambió nada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Try again in %1. Nothing was deleted.</source>
            <translation>Inténtelo de nuevo en %1. No se borró nada.</translation>
        </message>
    </context>
    <context>
        <name>stipple::app::VaultService</name>
        <message>
            <source>The new vault could not be moved to %1. Nothing was lost; check that the folder can be written to, and try again.</source>
            <translation>No se pudo trasladar la nueva caja fuerte a %1. No se perdió nada; compruebe que se puede escribir en la carpeta e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>La caja fuerte está bloqueada.</translation>
        </message>
        <message>
            <source>The vault is locked. The client was not saved.</source>
            <translation>La caja fuerte está bloqueada. El cliente no se guardó.</translation>
        </message>
        <message>
            <source>The vault is locked. The changes were not saved.</source>
            <translation>La caja fuerte está bloqueada. Los cambios no se guardaron.</translation>
        </message>
    </context>
</TS>
