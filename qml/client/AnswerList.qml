// All answers, by section: what stands in the way first, what is left out last. Each leads to its question.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: list

    required property FormReviewModel answers
    property bool leads: true

    signal asked(path: string)

    spacing: Theme.space.s

    Repeater {
        model: list.answers

        T.AbstractButton {
            id: row

            required property int index
            required property int kind
            required property string path
            required property string title
            required property string words
            required property string context
            readonly property bool isAnswer: kind === FormReviewModel.Answer || kind === FormReviewModel.Aside
            readonly property string said: !isAnswer ? "" : words !== "" ? words : qsTr("not answered")

            objectName: "form.answer[" + (path !== "" ? path : index) + "]"
            Layout.fillWidth: true
            Layout.topMargin: kind === FormReviewModel.Section || kind === FormReviewModel.AsideHead ? Theme.space.l : 0
            implicitHeight: Math.max(Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
            padding: Theme.space.m
            enabled: list.leads && path !== ""
            focusPolicy: Qt.StrongFocus
            text: kind === FormReviewModel.AsideHead ? qsTr("No longer part of your answers") : context === "" ? title : context + " · " + title
            Accessible.name: text + " " + said
            onClicked: list.asked(path)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Accessible.onPressAction: if (enabled)
                clicked()

            contentItem: ColumnLayout {
                spacing: Theme.space.xs

                TextBlock {
                    Layout.fillWidth: true
                    text: row.text
                    look: row.kind === FormReviewModel.Section || row.kind === FormReviewModel.AsideHead ? TextBlock.Title : TextBlock.Lead
                    tone: row.kind === FormReviewModel.Problem ? TextBlock.Decline : row.kind === FormReviewModel.Answer || row.kind === FormReviewModel.Aside ? TextBlock.Secondary : TextBlock.Ink
                    Accessible.ignored: true
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: row.isAnswer
                    text: row.said
                    look: TextBlock.Lead
                    strong: row.words !== ""
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                visible: row.kind !== FormReviewModel.Section && row.kind !== FormReviewModel.AsideHead
                radius: Theme.space.radius
                color: row.down ? Theme.color.accentSoft : row.kind === FormReviewModel.Problem ? Theme.color.declineSoft : Theme.color.card
                border.width: Theme.space.line
                border.color: Theme.color.hairline

                FocusRing {
                    shown: row.visualFocus
                    around: Theme.space.radius
                }
            }
        }
    }
}
